using System.Text.Json.Nodes;
using ChatBot.BotFramework;

namespace ChatBot.Teams;

/// <summary>Fills the app's manifest for one deployment.</summary>
internal static class TeamsManifest
{
    // The schema's limit for the title of a command.
    private const int LongestTitle = 128;

    /// <summary>Puts the settings where the manifest names them, as in <c>{{PublicUrl}}</c>.</summary>
    public static void Fill(JsonNode manifest, TeamsSettings settings)
    {
        var values = new Dictionary<string, string>
        {
            ["{{MicrosoftAppId}}"] = settings.AppId.ToString(),
            ["{{PublicUrl}}"] = settings.PublicUrl.AbsoluteUri,
            ["{{PublicHost}}"] = settings.PublicUrl.Authority,
            ["{{Teams:Developer}}"] = settings.Developer,
            ["{{Teams:PrivacyUrl}}"] = settings.PrivacyUrl.AbsoluteUri,
            ["{{Teams:TermsOfUseUrl}}"] = settings.TermsOfUseUrl.AbsoluteUri,
        };
        foreach (var text in Texts(manifest).ToList())
        {
            if (values.TryGetValue(text.GetValue<string>(), out var setting))
            {
                text.ReplaceWith(setting);
            }
        }
    }

    /// <summary>Where the prompt starters of personal chats belong; null when the manifest has some of its own, or no such list.</summary>
    public static StarterList? EmptyStarters(JsonNode manifest)
    {
        var lists = manifest["bots"]?[0]?["commandLists"]?.AsArray() ?? [];
        for (var place = 0; place < lists.Count; place++)
        {
            var isPersonal = lists[place]?["scopes"]?.AsArray().Any(scope => scope?.GetValue<string>() == "personal");
            if (isPersonal is true && lists[place]!["commands"] is JsonArray { Count: 0 } commands)
            {
                return new StarterList(place, commands);
            }
        }

        return null;
    }

    private static IEnumerable<JsonValue> Texts(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Texts(member.Value)),
        JsonArray items => items.SelectMany(Texts),
        JsonValue value when value.TryGetValue<string>(out _) => [value],
        _ => [],
    };

    /// <summary>The list of commands at a place among the bot's lists.</summary>
    internal sealed record StarterList(int Place, JsonArray Commands)
    {
        /// <summary>Adds questions that a click asks.</summary>
        public void Add(IEnumerable<string> questions)
        {
            foreach (var question in questions)
            {
                Commands.Add(new JsonObject { ["title"] = Title(question), ["type"] = "prompt", ["prompt"] = question });
            }
        }

        /// <summary>Adds the same questions in another language to that language's texts.</summary>
        public void Translate(JsonObject texts, IEnumerable<string> questions)
        {
            foreach (var (number, question) in questions.Index())
            {
                var command = $"bots[0].commandLists[{Place}].commands[{number}]";
                texts[command + ".title"] = Title(question);
                texts[command + ".prompt"] = question;
            }
        }

        private static string Title(string question) => TextShortener.Shorten(question, LongestTitle);
    }
}
