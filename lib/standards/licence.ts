/** The licence for reuse of the catalogue: the project's own. */
export const licence = {
  name: 'GNU Affero General Public License v3.0 or later',
  identifier: 'AGPL-3.0-or-later',
  address: 'https://www.gnu.org/licenses/agpl-3.0.html',
};
