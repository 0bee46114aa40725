import { words } from '#lib/kernel/locale.ts';

/** The first row of each file. */
export const heads = words({
  zh: {
    service: '事项',
    owner: '经办人',
    department: '部门',
    figures: [
      ...['在办', '本周到期', '临近', '超期', '计时中止', '没有经办人'],
      ...['近90天决定', 'p50（工作日）', 'p90（工作日）', '承诺', '法定', '晚于承诺', '晚于法定'],
      ...['距承诺 p50', '距承诺 p90', '距法定 p50', '距法定 p90'],
      ...['中止占比', '每件补正', '决定前退回', '被推翻'],
    ],
    ages: ['收到以来的工作日（从）', '件数'],
    week: ['日期', '到期件数'],
    cases: [
      '编号',
      '事项',
      '部门',
      '申请人',
      '经办人',
      '状态',
      '提交日期',
      '应办日期',
      '用时（工作日）',
      '中止（工作日）',
    ],
  },
  en: {
    service: 'Service',
    owner: 'Owner',
    department: 'Department',
    figures: [
      ...['Open', 'Due this week', 'Due soon', 'Overdue', 'Clock stopped', 'Without an owner'],
      ...['Decided in 90 days', 'p50 (working days)', 'p90 (working days)', 'Promise', 'By law'],
      ...['After the promise', 'After the legal limit'],
      ...['To promise p50', 'To promise p90', 'To law p50', 'To law p90'],
      ...['Share stopped', 'Corrections a case', 'Sent back', 'Overturned'],
    ],
    ages: ['Working days since received (from)', 'Cases'],
    week: ['Day', 'Cases due'],
    cases: [
      ...['Reference', 'Service', 'Department', 'Applicant', 'Owner', 'State', 'Sent', 'Due'],
      ...['Took (working days)', 'Stopped (working days)'],
    ],
  },
});
