/** Under which the catalogue may be reused: that of the project it is part of. */
export const licence = {
  name: 'GNU Affero General Public License v3.0 or later',
  identifier: 'AGPL-3.0-or-later',
  address: 'https://www.gnu.org/licenses/agpl-3.0.html',
};
