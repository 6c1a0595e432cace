/** Where pages of add-ins load Office.js from. */
export const OFFICE_ADDRESS = "https://appsforoffice.microsoft.com/lib/1/hosted/";
