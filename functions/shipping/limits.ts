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

/** ISO 3166-1, two letters: what an address may name as its country. */
export const countries: readonly string[] =
  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW".split(
    " ",
  );
