/** What the help says of the pages, and of the rules in force in their numbers. */
export const help = {
  staff: {
    purpose: '全单位的员工花名册；点一个人看他的全部记录。',
    jobs: {
      first: '第一次使用：在“表单与文件 › 表格导入”导入花名册。',
      second: '来了新人：点“新增员工”，填工号、姓名、入职日期。',
      third: '调动、换岗、离职：在个人页面修改，旧的情况留在履历里。',
      fourth: '查找时可输入姓名、拼音、首字母或工号。',
    },
  },
  units: {
    purpose: '本单位的网点、部门和岗位；员工、考核和报表都按它们归类。',
    jobs: {
      first: '名称与总部一致，汇总时才能合在一起。',
      second: '不再使用的网点或岗位停用即可，不要删除，历史记录还要用它。',
    },
  },
  rule: {
    age: '入职时须满 {{years}} 周岁',
    ahead: '入职日期最多可提前 {{days}} 天登记',
  },
} as const;
