/** Something by which a text breaks the data model, and where: the names of its properties with dots between them. */
export type Fault = { at: string; code: FaultCode };

export type FaultCode =
  | 'context_missing'
  | 'context_first'
  | 'context_item'
  | 'version_one'
  | 'term_redefined'
  | 'term_not_url'
  | 'type_missing'
  | 'type_unknown'
  | 'id_missing'
  | 'not_url'
  | 'not_object'
  | 'empty'
  | 'missing'
  | 'not_text'
  | 'not_date_time'
  | 'ends_before_it_begins'
  | 'digest_missing'
  | 'digest_malformed'
  | 'named_twice'
  | 'not_media_type'
  | 'not_envelope'
  | 'not_the_holder';

export const faultIf = (is: boolean, at: string, code: FaultCode): Fault[] => (is ? [{ at, code }] : []);
