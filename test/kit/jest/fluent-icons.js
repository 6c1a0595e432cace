const own = { ...require("@fluentui/react-icons/utils"), ...require("@fluentui/react-icons/providers") };

/** `ChevronRight20Regular` stands in `chevron-right`, with its other sizes and styles. */
const fileOf = (icon) =>
  icon
    .replace(/\d*(Regular|Filled|Light|Color)$/, "")
    .replace(/(?<=[a-z])(?=[A-Z0-9])/g, "-")
    .toLowerCase();

/**
 * What suites get for `@fluentui/react-icons`: the same icons, each from its own file when it is asked for. The package's
 * index makes all of its thousands, which takes seconds in every suite that shows a part of the pane.
 */
module.exports = new Proxy(own, {
  get: (_own, name) =>
    typeof name === "symbol" || name in own
      ? own[name]
      : require(`@fluentui/react-icons/svg/${fileOf(name)}`)[name],
});
