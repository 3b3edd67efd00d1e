/** Apart from the schemas, so that the browser shares them without carrying a validator. Lengths in characters. */
export const shippingLimits = {
  name: 80,
  line: 80,
  lines: 3,
  postcode: 16,
  city: 80,
  phone: 30,
  carrier: 60,
  tracking: 300,
  /** What is said of a parcel that came back, was damaged or lost. */
  word: 500,
  /** Parcels that one press marks as sent. */
  atOnce: 100,
  /** Lines that the log of one parcel keeps; the oldest go first. */
  log: 60,
} as const;

/** An address is kept for so long after its programme closed: a prototype may still come back. */
export const addressDays = 30;
