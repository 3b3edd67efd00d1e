export type FigureItem = { value: string; label: string };

/** A few figures that matter, each on its step. */
export function Figures({ items, label }: { items: FigureItem[]; label: string }) {
  return (
    <section class="figures-strip" aria-label={label}>
      {items.map((item) => (
        <p key={item.label} class="figures-strip__item">
          <strong class="figures-strip__value">{item.value}</strong>
          <span class="figures-strip__label">{item.label}</span>
        </p>
      ))}
    </section>
  );
}
