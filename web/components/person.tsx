import type { ComponentChildren } from "preact";

export type PersonProps = { name: string; href?: string; role?: ComponentChildren; size?: "small" | "large" };

/** Somebody, visible: initials, name, and what they do here. */
export function Person({ name, href, role, size = "small" }: PersonProps) {
  return (
    <span class={`person person--${size}`}>
      <span class={`person__initials person__initials--${tint(name)}`} aria-hidden="true">
        {initials(name)}
      </span>
      <span class="person__text">
        {href ? (
          <a class="person__name" href={href}>
            {name}
          </a>
        ) : (
          <span class="person__name">{name}</span>
        )}
        {role && <span class="person__role">{role}</span>}
      </span>
    </span>
  );
}

const initials = (name: string) => {
  const words = name
    .trim()
    .split(/\s+/)
    .filter((word, i) => i === 0 || /^[\p{L}\p{N}]/u.test(word));
  return [words[0], words.length > 1 ? words.at(-1) : ""].map((word) => [...(word ?? "")][0] ?? "").join("");
};

const tints = ["clay", "sky", "leaf", "sun"] as const;
const tint = (name: string) => tints[[...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 4];
