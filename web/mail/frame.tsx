import type { ComponentChildren } from "preact";
import { type Lang, paths } from "../paths.ts";
import type { MailContext } from "./context.ts";
import { look, mailStyles } from "./look.ts";

type FrameProps = { lang: Lang; context: MailContext; foot: ComponentChildren; children: ComponentChildren };

/** One column without a picture but the brand's logo: readable wherever mails are read, in the brand's colours, light and dark. */
export function MailFrame({ lang, context, foot, children }: FrameProps) {
  const { brand, origin } = context;
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{brand.name}</title>
        <style>{mailStyles(brand)}</style>
      </head>
      <body class="paper" style={look.paper}>
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0">
          <tr>
            <td align="center" style={look.around}>
              <table role="presentation" width="100%" style={look.column} cellpadding="0" cellspacing="0">
                <tr>
                  <td class="ink" style={look.brand}>
                    <a class="ink" href={`${origin}${paths.home(lang)}`} style={look.brandLink}>
                      <MailLogo context={context} />
                      {brand.name}
                    </a>
                  </td>
                </tr>
                <tr>
                  <td class="card ink" style={look.card}>
                    {children}
                  </td>
                </tr>
                {foot}
              </table>
            </td>
          </tr>
        </table>
      </body>
    </html>
  );
}

/** Its name stands beside it, so that programs that show no pictures lose nothing. */
function MailLogo({ context: { brand, origin } }: { context: MailContext }) {
  if (!brand.logo) return null;
  const { address, width, height } = brand.logo;
  const shown = Math.min(120, Math.round((32 * width) / height));
  return (
    <img src={origin + address} width={shown} height={Math.round((shown * height) / width)} alt="" style={look.logo} />
  );
}
