import { useEffect, useRef, useState } from "preact/hooks";
import type { Role } from "../../functions/platform/session.ts";
import { roomMessages } from "../i18n/rooms.ts";
import { currentMember } from "../islands/session.ts";
import { roomsFor } from "../studio-rooms.ts";
import { useEdition, useWords } from "./edition.ts";

/** The way from room to room, for the roles of whoever is here. */
export function StudioRooms() {
  const { lang } = useEdition();
  const words = useWords(roomMessages);
  const [roles, setRoles] = useState<readonly Role[]>([]);
  useEffect(() => {
    currentMember().then((member) => setRoles(member?.roles ?? []));
  }, []);
  const here = useRef<HTMLAnchorElement>(null);
  // The row slides on a phone: where one is must be in sight.
  useEffect(() => here.current?.scrollIntoView({ block: "nearest", inline: "center" }), [roles]);
  const rooms = roomsFor(roles, lang);
  if (rooms.length < 2) return null;
  return (
    <nav class="rooms" aria-label={words.label}>
      <ul class="rooms__list">
        {rooms.map(({ href, text }) => (
          <li key={href}>
            <a
              class="rooms__link"
              href={href}
              {...(location.pathname === href && { ref: here, "aria-current": "page" })}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
