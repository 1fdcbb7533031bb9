// An echo bot as the SDK's samples write it, without an app id: anonymous, on loopback.
const http = require("node:http");
const { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } = require("botbuilder");

const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  await context.sendActivity("Echo: " + context.activity.text);
  await next();
});

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const server = http.createServer(async (request, response) => {
  const parts = [];
  for await (const part of request) {
    parts.push(part);
  }

  // The adapter expects what a web framework adds to node's own request and response.
  request.body = JSON.parse(Buffer.concat(parts).toString("utf8"));
  response.status = (code) => { response.statusCode = code; return response; };
  response.send = (body) => response.end(body === undefined ? undefined : JSON.stringify(body));
  response.header = (name, value) => response.setHeader(name, value);
  await adapter.process(request, response, (context) => bot.run(context));
});
server.listen(0, "127.0.0.1", () => console.log(`Now listening on: http://127.0.0.1:${server.address().port}`));
