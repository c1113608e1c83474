import { errors } from './texts/zh-CN/errors';
import { help } from './texts/zh-CN/help';
import { pages } from './texts/zh-CN/pages';

export const zhCN = {
  texts: { ...pages, help },
  errors,
  fields: {
    signName: '登录名',
    roles: '角色',
    ticks: '另外的权限',
    isActive: '在用',
    doorEvent: '登录情况',
  },
  values: {
    doorEvent: {
      signedIn: '登录',
      signedOut: '退出',
      unlocked: '解锁',
      wrong: '密码错误',
      passwordChanged: '修改密码',
      passwordReset: '重设密码',
      recovered: '用恢复单设新密码',
      recoveryRenewed: '制作新恢复单',
      staysOpen: '选择不设登录',
      closes: '取消不设登录的选择',
    },
  },
  standards: { access: '用户与角色标准' },
  standardReach: { access: '从生效日起各角色按新权限办理；日志不变。' },
  paper: {
    recovery: {
      title: '恢复单',
      office: '单位',
      officeCode: '单位代码',
      madeOn: '制作日期',
      code: '恢复码',
      use: '用途：管理员的密码都忘了时，在登录画面点“管理员忘了密码”，输入此码设新密码。',
      keep: '请与电脑分开、上锁存放，不要拍照、不要发送。找不到了或让别人看到了，请在“用户与登录”里换新的。',
      backup: '此码也能打开本单位的备份（恢复时代替备份口令）。',
    },
  },
} as const;
