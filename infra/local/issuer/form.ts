import type { IncomingMessage } from "node:http";
import { claimsOf, fanLogin } from "./cast.ts";

const longest = 10_000;

export async function readForm(req: IncomingMessage): Promise<URLSearchParams> {
  let text = "";
  for await (const chunk of req) {
    text += String(chunk);
    if (text.length > longest) throw new Error("The form is too long");
  }
  return new URLSearchParams(text);
}

/** The button that was pressed, else the name that was typed; undefined when it is nobody. */
export function chosenLogin(form: URLSearchParams): string | undefined {
  const name = form.get("name")?.trim() ?? "";
  const login = form.get("login") ?? fanLogin(name);
  return claimsOf(login)?.sub;
}
