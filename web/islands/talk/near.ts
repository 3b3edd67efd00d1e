import { currentMember } from "../session.ts";

/** Signed out, the published talk and its plain forms are all there is; signed in, it comes alive when it comes near. */
export async function whenNear(place: HTMLElement): Promise<void> {
  const member = await currentMember();
  if (!member) return;
  const observer = new IntersectionObserver(
    async ([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      (await import("./live.tsx")).liveTalk(place, member);
    },
    { rootMargin: "800px" },
  );
  observer.observe(place);
}
