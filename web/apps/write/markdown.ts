export type MarkdownAct = "bold" | "italic" | "heading" | "list" | "link";
/** Replace `from`…`to` by `put`, then select `selectFrom`…`selectTo`. */
export type Edit = { from: number; to: number; put: string; selectFrom: number; selectTo: number };
export type Selection = { text: string; from: number; to: number };

/** What a button of the toolbar does to a selection; pressing it again takes it back. */
export function markdownEdit(act: MarkdownAct, selection: Selection, placeholder: string): Edit {
  if (act === "bold") return wrapped(selection, "**", placeholder);
  if (act === "italic") return wrapped(selection, "_", placeholder);
  if (act === "link") return linked(selection, placeholder);
  return prefixed(selection, act === "heading" ? "## " : "- ");
}

function wrapped({ text, from, to }: Selection, mark: string, placeholder: string): Edit {
  const outerFrom = from - mark.length;
  const isWrapped = outerFrom >= 0 && text.slice(outerFrom, from) === mark && text.startsWith(mark, to);
  if (isWrapped) {
    const inner = text.slice(from, to);
    return {
      from: outerFrom,
      to: to + mark.length,
      put: inner,
      selectFrom: outerFrom,
      selectTo: outerFrom + inner.length,
    };
  }
  // Markdown does not see a mark that touches a space: spaces at the ends stay outside.
  const chosen = text.slice(from, to);
  const lead = chosen.length - chosen.trimStart().length;
  const inner = chosen.trim() || placeholder;
  const tail = chosen.trim() ? chosen.slice(lead + inner.length) : "";
  const selectFrom = from + lead + mark.length;
  return {
    from,
    to,
    put: chosen.slice(0, lead) + mark + inner + mark + tail,
    selectFrom,
    selectTo: selectFrom + inner.length,
  };
}

function linked({ text, from, to }: Selection, placeholder: string): Edit {
  const chosen = text.slice(from, to);
  const isAddress = /^https?:\/\/\S+$/u.test(chosen.trim());
  const label = isAddress || !chosen.trim() ? placeholder : chosen;
  const address = isAddress ? chosen.trim() : "https://";
  const put = `[${label}](${address})`;
  // What is still to be typed is selected: the label of an address, else the address.
  const selectFrom = isAddress ? from + 1 : from + label.length + 3;
  return { from, to, put, selectFrom, selectTo: selectFrom + (isAddress ? label.length : address.length) };
}

function prefixed({ text, from, to }: Selection, prefix: string): Edit {
  const lineFrom = text.lastIndexOf("\n", from - 1) + 1;
  const nextBreak = text.indexOf("\n", to);
  const lineTo = nextBreak === -1 ? text.length : nextBreak;
  const lines = text.slice(lineFrom, lineTo).split("\n");
  const allHave = lines.every((line) => line.startsWith(prefix));
  const put = lines.map((line) => (allHave ? line.slice(prefix.length) : prefix + bare(line))).join("\n");
  const end = lineFrom + put.length;
  return { from: lineFrom, to: lineTo, put, selectFrom: lines.length > 1 ? lineFrom : end, selectTo: end };
}

const bare = (line: string): string => line.replace(/^(#{1,6} |[-*] )/u, "");
