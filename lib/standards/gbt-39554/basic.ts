import { always, count, date, flag, ifKnown, ofPowers, oneOf, someOf, text, texts, url } from './element.ts';
import type { Described, Elements } from './element.ts';
import { daysOf, explain, unitOf } from './limit.ts';
import * as names from './names.ts';
import { nameOf } from './names.ts';
import {
  addressesOf,
  departmentOf,
  feeBasisOf,
  hoursOf,
  lawsOf,
  phonesFor,
  specialProceduresOf,
  stepsOf,
} from './say.ts';

/** 基本要素. */
export const basic: Elements<Described> = {
  task_name: always(['事项名称', 'Item name'], text, ({ guide }) => guide.name.zh),
  catalog_code: always(['基本编码', 'Basic code'], text, ({ guide }) => guide.codes?.catalogue),
  task_code: always(['实施编码', 'Implementation code'], text, ({ guide }) => guide.codes?.task),
  task_handle_item: ifKnown(['业务办理项编码', 'Handling item code'], text, ({ guide }) => guide.codes?.item),
  local_task_code: ifKnown(['地方实施编码', 'Local code'], text, ({ guide }) => guide.codes?.local),
  task_type: always(['事项类型', 'Item type'], oneOf(names.itemTypes), ({ guide }) =>
    nameOf(names.itemTypes, guide.type),
  ),
  task_state: always(['事项状态', 'State'], oneOf(names.states), ({ guide }) =>
    guide.suspended ? names.states.suspended : names.states.published,
  ),
  task_version: always(['事项版本', 'Version'], count, ({ guide }) => guide.version),
  plan_effective_date: ifKnown(['计划生效日期', 'Planned start'], date, ({ guide }) => guide.planned?.from),
  plan_cancel_date: ifKnown(['计划取消日期', 'Planned end'], date, ({ guide }) => guide.planned?.until),
  by_law: always(['设定依据', 'Legal basis'], texts, lawsOf),
  dept_name: always(['实施主体', 'Responsible body'], text, (it) => departmentOf(it)?.name.zh),
  dept_code: always(['实施主体编码', 'Its credit code'], text, (it) => departmentOf(it)?.creditCode),
  dept_type: always(['实施主体性质', 'Its nature'], oneOf(names.natures), (it) =>
    nameOf(names.natures, departmentOf(it)?.nature),
  ),
  entrust_name: ifKnown(['委托部门', 'Delegating body'], text, ({ guide }) => guide.delegatedBy?.zh),
  power_source: ofPowers(['权力来源', 'Source of power'], oneOf(names.powerSources), ({ guide }) =>
    nameOf(names.powerSources, guide.powerSource),
  ),
  use_level: always(['行使层级', 'Level of government'], oneOf(names.levels), ({ guide }) =>
    nameOf(names.levels, guide.level),
  ),
  server_type: always(['服务对象', 'Audience'], someOf(names.audiences), ({ guide }) =>
    guide.audience?.map((who) => names.audiences[who]),
  ),
  accept_condition: always(['受理条件', 'Conditions'], texts, ({ guide }) =>
    guide.conditions?.map((one) => one.text.zh),
  ),
  anticipate_day: ofPowers(['法定办结时限', 'Statutory limit'], count, ({ guide }) => daysOf(guide.limits?.statutory)),
  anticipate_type: ofPowers(['法定办结时限单位', 'Its unit'], oneOf(names.limitUnits), ({ guide }) =>
    unitOf(guide.limits?.statutory),
  ),
  anticipate_explain: ofPowers(['法定办结时限说明', 'In words'], text, ({ guide }) => explain(guide.limits?.statutory)),
  promise_day: ofPowers(['承诺办结时限', 'Promised limit'], count, ({ guide }) => daysOf(guide.limits?.promised)),
  promise_type: ofPowers(['承诺办结时限单位', 'Its unit'], oneOf(names.limitUnits), ({ guide }) =>
    unitOf(guide.limits?.promised),
  ),
  promise_explain: ofPowers(['承诺办结时限说明', 'In words'], text, ({ guide: { limits } }) =>
    explain(limits?.promised, limits?.note?.zh),
  ),
  project_type: always(['办件类型', 'On the spot or promised'], oneOf(names.caseTypes), ({ guide }) =>
    nameOf(names.caseTypes, guide.caseType),
  ),
  handle_type: ifKnown(['办理形式', 'Ways to apply'], someOf(names.waysToApply), ({ guide }) => {
    const ways = guide.channels?.flatMap((channel) => names.waysToApply[channel] ?? []);
    return ways?.length ? ways : undefined;
  }),
  handle_flow: always(['办理流程', 'Procedure'], texts, stepsOf),
  special_procedure: always(['特别程序', 'Special procedures, not counted'], texts, specialProceduresOf),
  limit_scene_num: always(['到办事现场次数', 'Visits in person'], count, ({ guide }) => guide.visits),
  is_fee: always(['是否收费', 'Whether there is a fee'], flag, ({ guide }) => guide.fee?.charged),
  fee_basis: always(['收费依据', 'Basis of the fee'], text, feeBasisOf),
  transact_addr: always(['办理地点', 'Places'], texts, addressesOf),
  transact_time: always(['办理时间', 'Opening hours'], texts, hoursOf),
  link_way: always(['咨询方式', 'Enquiries'], texts, phonesFor('enquiry')),
  supervise_way: always(['监督投诉方式', 'Complaints'], texts, phonesFor('complaint')),
  link_addr: ifKnown(['计算机端地址', 'Online address'], url, ({ guide, site }) => site.service('zh', guide.id)),
  mobile_terminal_url: ifKnown(['移动端地址', 'Address on a phone'], url, ({ guide, site }) =>
    site.service('zh', guide.id),
  ),
};
