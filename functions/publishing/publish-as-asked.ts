import { readPageItem } from "./page-item.ts";
import { PageMessage } from "./page-message.ts";
import { pageRef } from "./page-ref.ts";
import { type PublishDeps, publishPage } from "./publish-page.ts";

/** Does what a message about one page says. Doing it twice is harmless. @throws Error when it is about many */
export async function publishAsAsked<File extends { key: string }>(
  deps: PublishDeps<File>,
  body: unknown,
): Promise<void> {
  const message = PageMessage.parse(body);
  if ("republish" in message) throw new Error("Only pages are walked through");
  if (message.outdatedOnly && (await readPageItem(deps.table, message.page)).template === deps.template) return;
  await publishPage(deps, pageRef(message.page), { urgent: message.urgent ?? false });
}
