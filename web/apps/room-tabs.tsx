import { useEffect, useRef } from "preact/hooks";
import { stayingHere } from "./programme-place.ts";

type RoomTabsProps = {
  label: string;
  rooms: readonly { room: string; text: string }[];
  current: string;
  addressOf: (room: string) => string;
  onGo: (room: string) => void;
};

/** The rooms of one programme: links, so that each can be kept and shared; the row slides on a phone. */
export function RoomTabs({ label, rooms, current, addressOf, onGo }: RoomTabsProps) {
  const here = useRef<HTMLAnchorElement>(null);
  useEffect(() => here.current?.scrollIntoView({ block: "nearest", inline: "center" }), [current]);
  if (rooms.length < 2) return null;
  return (
    <nav class="rooms" aria-label={label}>
      <ul class="rooms__list">
        {rooms.map(({ room, text }) => (
          <li key={room}>
            <a
              class="rooms__link"
              href={addressOf(room)}
              onClick={stayingHere(() => onGo(room))}
              {...(room === current && { ref: here, "aria-current": "page" })}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
