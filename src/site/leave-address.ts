/** Where "Leave this site" goes: a page that anyone may have open, and that nobody has to explain. */
export const leaveAddress = 'https://www.weather.gov/';
