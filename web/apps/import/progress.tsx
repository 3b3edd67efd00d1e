import { useEdition } from "../edition.ts";

type ProgressProps = { label: string; share: number; text?: string };

/** How far something has come, for the eye and for whoever listens. */
export function Progress({ label, share, text }: ProgressProps) {
  const { format } = useEdition();
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <div class="import__progress">
      <p class="import__progress-label" id="progress-label">
        {label}
      </p>
      <progress class="import__bar" max={100} value={percent} aria-labelledby="progress-label" />
      <p class="import__progress-text">
        {text ?? `${format.number(percent)}${format.lang === "fr" ? "\u202F%" : "%"}`}
      </p>
    </div>
  );
}
