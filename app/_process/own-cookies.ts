const ours = /^(?:__Host-)?tongban\./;
const most = 16;

/** The portal's own cookies, at most a few: other sites of the domain may have set any number. */
export const onlyOurs = (cookies = ''): string =>
  cookies
    .split(';')
    .map((cookie) => cookie.trim())
    .filter((cookie) => ours.test(cookie) && !/%00/.test(cookie))
    .slice(0, most)
    .join('; ');
