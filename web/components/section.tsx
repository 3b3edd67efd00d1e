import type { ComponentChildren } from "preact";
import { Icon } from "./icon.tsx";

export type SectionProps = {
  title: string;
  lead?: string;
  more?: { href: string; label: string };
  name?: string;
  children: ComponentChildren;
};

/** A titled part of a page, with a way to the whole. */
export function Section({ title, lead, more, name, children }: SectionProps) {
  return (
    <section class={name ? `section section--${name}` : "section"}>
      <div class="section__head">
        <h2>{title}</h2>
        {more && (
          <a class="section__more" href={more.href}>
            {more.label}
            <Icon name="arrow" size={18} />
          </a>
        )}
        {lead && <p class="section__lead">{lead}</p>}
      </div>
      {children}
    </section>
  );
}
