/** Invitations to private circles, and requests to join one. */
export const invitationLimits = { uses: 500, days: 90, message: 500 } as const;
