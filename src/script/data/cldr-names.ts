export const CLDR_NAMES = ``;
