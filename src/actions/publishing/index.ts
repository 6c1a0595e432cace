export { acceptItems, withdrawAcceptance } from "./accept-items";
export { markAsPublished } from "./mark-as-published";
export { publishCheck } from "./publish-check";
