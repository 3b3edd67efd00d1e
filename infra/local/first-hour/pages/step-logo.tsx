import { firstHourMessages } from "../../../../web/i18n/first-hour.ts";
import { formatFor } from "../../../../web/i18n/format.ts";
import { addresses } from "../contract.ts";
import { Previews } from "./previews.tsx";
import type { StepPage, View } from "./wizard-frame.tsx";

export function logoStep(view: View): StepPage {
  const words = firstHourMessages[view.lang];
  return {
    heading: words.logo.heading,
    lead: words.logo.lead,
    own: true,
    asked: (
      <>
        <form
          method="post"
          action={addresses.step(view.lang, "logo")}
          enctype="multipart/form-data"
          class="form"
          data-heaviest={15 * 1024 * 1024}
          data-too-heavy={words.logo.refusals["too-heavy"]}
        >
          <LogoField view={view} />
          <div class="actions">
            <button type="submit" class="button button--quiet" name="act" value="send">
              {words.logo.send}
            </button>
            {view.logo && (
              <button type="submit" class="button button--text" name="act" value="remove">
                {words.logo.remove}
              </button>
            )}
          </div>
        </form>
        <Kept view={view} />
        <p class="actions fh-go">
          <a class="button" href={addresses.step(view.lang, "colours")}>
            {words.next}
          </a>
        </p>
      </>
    ),
    preview: <Previews view={view} page="home" themes={["light", "dark"]} />,
  };
}

function LogoField({ view }: { view: View }) {
  const words = firstHourMessages[view.lang].logo;
  const refused = view.refusedLogo;
  const error = refused
    ? `${words.refused(refused.file)} ${words.refusals[refused.reason]}`
    : view.noLogo
      ? words.nothing
      : undefined;
  return (
    <div class="field">
      <label class="field__label" for="logo">
        {words.label}
      </label>
      <p class="field__hint" id="logo-hint">
        {words.hint}
      </p>
      <input
        id="logo"
        class="field__control"
        type="file"
        name="logo"
        accept="image/png,image/jpeg,image/webp,image/avif,image/gif,image/svg+xml"
        aria-describedby={error ? "logo-hint logo-error" : "logo-hint"}
        aria-invalid={error ? "true" : undefined}
      />
      <p class="field__error" id="logo-error" role="alert" hidden={!error}>
        {error}
      </p>
    </div>
  );
}

function Kept({ view }: { view: View }) {
  const words = firstHourMessages[view.lang].logo;
  const format = formatFor(view.lang, "UTC");
  if (!view.logo) return <p class="fh-note">{words.none}</p>;
  const { width, height } = view.logo;
  return (
    <div class="fh-logo">
      <img src={addresses.logo} width={width} height={height} alt="" />
      <p>{words.kept(format.number(width), format.number(height))}</p>
    </div>
  );
}
