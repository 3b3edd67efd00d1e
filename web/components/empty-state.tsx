import type { ComponentChildren } from "preact";

export type EmptyStateProps = { title: string; text?: string; children?: ComponentChildren };

/** Nothing here yet, said kindly, with the next thing to do as its children. */
export function EmptyState({ title, text, children }: EmptyStateProps) {
  return (
    <div class="empty">
      <svg class="empty__drawing" viewBox="0 0 120 56" width="120" height="56" aria-hidden="true" focusable="false">
        <path d="M4 52H32V38H60V24H88V10H116" />
        <circle cx="18" cy="46" r="5" />
      </svg>
      <p class="empty__title">{title}</p>
      {text && <p class="empty__text">{text}</p>}
      {children && <div class="empty__actions">{children}</div>}
    </div>
  );
}
