export { teamsHighContrastTheme as highContrastTheme, webDarkTheme } from "@fluentui/react-components";
