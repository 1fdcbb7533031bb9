/** Web Chat in the colours of the page; variables, so that it follows the page from light to dark. */
export const styleOptions = {
  accent: "var(--accent)",
  backgroundColor: "var(--sheet)",
  subtle: "var(--faded)",
  primaryFont: "var(--sans)",
  timestampColor: "var(--faded)",
  rootHeight: "100%",
  rootWidth: "100%",

  hideUploadButton: true,
  groupTimestamp: 600000,

  bubbleBackground: "var(--sheet)",
  bubbleBorderColor: "var(--rule)",
  bubbleBorderRadius: 10,
  bubbleTextColor: "var(--ink)",
  bubbleMaxWidth: 720,
  bubbleFromUserBackground: "var(--own)",
  bubbleFromUserBorderColor: "var(--own)",
  bubbleFromUserBorderRadius: 10,
  bubbleFromUserTextColor: "var(--ink)",

  sendBoxBackground: "var(--sheet)",
  sendBoxTextColor: "var(--ink)",
  sendBoxPlaceholderColor: "var(--faded)",
  sendBoxDisabledTextColor: "var(--faded)",
  sendBoxBorderTop: "1px solid var(--rule)",
  sendBoxButtonColor: "var(--accent)",
  sendBoxButtonColorOnHover: "var(--accent)",
  sendBoxButtonColorOnFocus: "var(--accent)",
  sendBoxHeight: 52,

  suggestedActionTextColor: "var(--accent)",
  suggestedActionBorderColor: "var(--accent)",
  suggestedActionBackgroundColor: "var(--sheet)",
  suggestedActionLayout: "flow",
};
