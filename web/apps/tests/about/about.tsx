import { ProgrammeAbout } from "../../../components/programme-about.tsx";
import { useEdition } from "../../edition.ts";
import type { TesterRoomProps } from "../room.ts";

/** What the programme is about, and when what happens. */
export function About({ programme, storyHtml }: TesterRoomProps) {
  const { lang, format } = useEdition();
  return <ProgrammeAbout programme={programme} storyHtml={storyHtml[lang]} format={format} />;
}
