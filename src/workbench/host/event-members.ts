import type { EventName } from "./events";
import { calls, type ApiVersion, type Member } from "./member";
import type { Session } from "./session";

/** How the client library asks to be told of each event: the word in `_Register…Event`, and since when. */
const EVENTS: Readonly<Record<string, { readonly name: EventName; readonly since: ApiVersion }>> = {
  DataChanged: { name: "changed", since: "1.7" },
  SelectionChanged: { name: "selectionChanged", since: "1.7" },
  Activated: { name: "activated", since: "1.7" },
  Deactivated: { name: "deactivated", since: "1.7" },
  Added: { name: "added", since: "1.7" },
  Deleted: { name: "deleted", since: "1.7" },
  Calculated: { name: "calculated", since: "1.8" },
  RowSorted: { name: "rowSorted", since: "1.10" },
  ProtectionChanged: { name: "protectionChanged", since: "1.14" },
};

/** The members by which a page listens to a worksheet, or to all of them, and stops listening. */
export function eventMembers(session: Session, target: string): Record<string, Member> {
  const members: Record<string, Member> = {};
  for (const [word, { name, since }] of Object.entries(EVENTS)) {
    members[`_Register${word}Event`] = calls(since, () => {
      session.caller.add(name, target);
      return null;
    });
    members[`_Unregister${word}Event`] = calls(since, () => {
      session.caller.remove(name, target);
      return null;
    });
  }
  return members;
}
