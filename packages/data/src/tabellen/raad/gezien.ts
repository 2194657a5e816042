/** When something was last seen: a year, a month or a day. */
export const GEZIEN = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';
