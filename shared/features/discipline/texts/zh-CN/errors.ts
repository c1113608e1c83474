export const errors = {
  E_DISCIPLINE_TITLE: {
    message: '种类为“其他”，没有写明名称，没有保存。',
    remedy: '请填写处分的名称。',
  },
  E_DISCIPLINE_FUTURE: {
    message: '给予日期 {{day}} 晚于今天（{{today}}），没有保存。',
    remedy: '请填写不晚于今天的日期。',
  },
  E_DISCIPLINE_BEFORE_HIRE: {
    message: '给予日期 {{day}} 早于 {{name}} 的入职日期 {{hireDate}}，没有保存。',
    remedy: '请改正日期，或核对入职日期。',
  },
  E_DISCIPLINE_END: {
    message: '结束日期 {{to}} 不晚于给予日期 {{from}}，没有保存。',
    remedy: '请改正结束日期，或空着按标准计算。',
  },
  E_DISCIPLINE_OWN: {
    message: '{{name}} 不能给予或决定自己的处分，没有保存。',
    remedy: '请由其他人决定；只是同名的，请从员工中选择，或在姓名后注明部门。',
  },
  E_DISCIPLINE_STATE: {
    message: '{{number}} 现在是“{{state}}”，不能这样做，没有改动。',
    remedy: '待决定的可以给予或不予处分，已给予的可以解除或撤销；请刷新后再看。',
  },
  E_DISCIPLINE_CLOSE_DATE: {
    message: '日期 {{day}} 不在 {{from}} 至 {{to}} 之间，没有保存。',
    remedy: '日期不早于给予或提出的日期，也不晚于今天。',
  },
  E_DISCIPLINE_OVER: {
    message: '{{number}} 已于 {{endsOn}} 期满，不需要解除，没有改动。',
    remedy: '给错了的，请选“撤销”。',
  },
} as const;
