type NothingProps = { title: string; href?: string; action?: string };

/** A section that is empty says so in one line, with what could fill it. */
export const Nothing = ({ title, href, action }: NothingProps) => (
  <p class="nothing">
    <span>{title}</span> {href && <a href={href}>{action}</a>}
  </p>
);
