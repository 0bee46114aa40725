import { isOnline } from '#lib/catalogue/guide.ts';
import { always, flag, ifKnown, oneOf, text, texts, url } from './element.ts';
import type { Described, Elements } from './element.ts';
import * as names from './names.ts';
import { nameOf } from './names.ts';

const some = (list: string[] | undefined): string[] | undefined => (list?.length ? list : undefined);
const goesOnline = ({ guide: { onlineDepth } }: Described): boolean | undefined =>
  onlineDepth && isOnline({ onlineDepth });

/** 扩展要素. */
export const extend: Elements<Described> = {
  user_topic_type: ifKnown(['面向自然人事项主题分类', 'Themes for citizens'], texts, ({ guide }) =>
    some(guide.themes?.citizen),
  ),
  corp_topic_type: ifKnown(['面向法人事项主题分类', 'Themes for organisations'], texts, ({ guide }) =>
    some(guide.themes?.business),
  ),
  is_online: always(['是否网办', 'Whether online'], flag, goesOnline),
  online_handle_depth: ifKnown(['网上办理深度', 'How far online'], oneOf(names.onlineDepths), ({ guide }) =>
    nameOf(names.onlineDepths, guide.onlineDepth),
  ),
  online_handle_url: ifKnown(['网办地址', 'Where to apply online'], url, (it) =>
    goesOnline(it) ? it.site.application('zh', it.guide.id) : undefined,
  ),
  handle_area: ifKnown(['通办范围', 'Area in which it can be handled'], oneOf(names.coverages), ({ guide }) =>
    nameOf(names.coverages, guide.coverage),
  ),
  limit_scene_explain: ifKnown(
    ['必须现场办理原因说明', 'Why a visit is needed'],
    text,
    ({ guide }) => guide.visitReason?.zh,
  ),
  is_entry_center: always(['是否进驻政务大厅', 'In the service hall'], flag, ({ guide }) => guide.inServiceHall),
  is_express: always(
    ['是否支持物流快递', 'Courier'],
    flag,
    ({ guide: { delivery, channels } }) =>
      delivery && channels && (delivery.includes('post') || channels.includes('post')),
  ),
  is_pay_online: always(
    ['是否支持网上支付', 'Online payment'],
    flag,
    ({ guide: { fee } }) => fee && fee.charged && fee.onlinePayment,
  ),
  is_schedule: ifKnown(['是否支持预约办理', 'Booking'], flag, ({ guide }) => guide.booking),
  is_service_terminals: ifKnown(['是否支持自助终端办理', 'Self-service terminal'], flag, ({ guide }) =>
    guide.channels?.includes('self-service'),
  ),
  limit_explain: ifKnown(['数量限制', 'Quota'], text, ({ guide }) => guide.quota?.zh),
  service_type: ifKnown(['中介服务', 'Intermediary services'], texts, ({ guide }) =>
    some(guide.intermediaries?.map(({ name, basis }) => (basis ? `${name.zh}（${basis.zh}）` : name.zh))),
  ),
  other_dept: ifKnown(['联办机构', 'Joint bodies'], texts, ({ guide, catalogue }) =>
    some(guide.jointDepartments?.flatMap((id) => catalogue.departments.get(id)?.name.zh ?? [])),
  ),
  result_type: always(['审批结果类型', 'Type of result'], oneOf(names.resultTypes), ({ guide }) =>
    nameOf(names.resultTypes, guide.result?.type),
  ),
  result_name: ifKnown(['审批结果名称', 'Name of the result'], text, ({ guide }) => guide.result?.name.zh),
  result_guid: ifKnown(
    ['审批结果样本', 'A specimen of it'],
    url,
    ({ guide, site }) => guide.result?.sample && `${site.service('zh', guide.id)}#result`,
  ),
};
