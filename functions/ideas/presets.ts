type Fixed = { supporters: number; extraDays: number };
type Share = { percent: number; atLeast: number; extraDays: number };

/** As LEGO Ideas runs it: 789 days at the most. */
export const classic: { kind: "fixed"; firstWindowDays: number; milestones: [Fixed, Fixed, Fixed, Fixed] } = {
  kind: "fixed",
  firstWindowDays: 60,
  milestones: [
    { supporters: 100, extraDays: 365 },
    { supporters: 1_000, extraDays: 182 },
    { supporters: 5_000, extraDays: 182 },
    { supporters: 10_000, extraDays: 0 },
  ],
};

/** For circles of 100 to 1,000 people, where ten thousand is out of reach. */
export const circle: {
  kind: "share";
  firstWindowDays: number;
  waitBelowMembers: number;
  milestones: [Share, Share, Share];
} = {
  kind: "share",
  firstWindowDays: 30,
  waitBelowMembers: 30,
  milestones: [
    { percent: 2, atLeast: 5, extraDays: 60 },
    { percent: 5, atLeast: 10, extraDays: 90 },
    { percent: 10, atLeast: 15, extraDays: 0 },
  ],
};
