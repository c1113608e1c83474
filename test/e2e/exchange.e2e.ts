import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectAccessible } from './harness/accessibility';
import { runTidui } from './harness/command-line';
import { launchApp } from './harness/launch';
import { daysAgo, Seed } from './harness/seed';
import { expect, test } from './harness/test';
import { ExchangePage } from './pages/exchange-page';

const init = (dataDir: string, kind: 'head' | 'branch', code: string, name: string) =>
  expect(
    runTidui(['init', '--kind', kind, '--code', code, '--name', name, '--data', dataDir, '--json']).code,
  ).toBe(0);

test('a branch is paired and reports; head office compares the fingerprint, previews, receives and can undo', async () => {
  test.setTimeout(120_000);
  const home = mkdtempSync(join(tmpdir(), 'tidui-e2e-'));
  const [headDir, branchDir] = [join(home, 'head'), join(home, 'branch')];
  init(headDir, 'head', 'HQ', '总部');
  init(branchDir, 'branch', 'BJ01', '北京分公司');
  const [pairing, report] = [join(home, '配对_BJ01.tdp'), join(home, '上报_BJ01_0001.tdr')];

  const headWindow = await launchApp({ dataDir: headDir });
  const head = new ExchangePage(headWindow.page, headWindow.app);
  await head.open('/exchange?tab=branches');
  await expect(head.says('还没有接入的分公司')).toBeVisible();
  await head.invite('BJ01', '北京分公司', pairing);
  await expect(head.says(/已生成给 BJ01 的配对文件/)).toBeVisible();
  await expect(head.row('BJ01')).toContainText('已发配对文件');
  expect(existsSync(pairing)).toBe(true);
  const headFingerprint = await head.fingerprints().first().textContent();
  await headWindow.screenshot('exchange-branches');
  await expectAccessible(headWindow.page);

  const branchWindow = await launchApp({ dataDir: branchDir });
  const branch = new ExchangePage(branchWindow.page, branchWindow.app);
  await branch.open('/exchange');
  await expect(branch.says('还没有接入总部')).toBeVisible();
  await branch.choosePairing(pairing);
  await expect(branch.fingerprints().first()).toHaveText(headFingerprint ?? '');
  await branchWindow.screenshot('exchange-pairing');
  await expectAccessible(branchWindow.page);
  await branch.button('核对一致，接入').click();
  await expect(branch.says(/已接入 总部（HQ），/)).toBeVisible();
  await expect(branch.page.getByRole('dialog')).toBeHidden();
  const seed = new Seed(branchWindow.page);
  await seed.call('appraisal.saveEvent', {
    seen: null,
    kind: 'complaint',
    happenedOn: daysAgo(3),
    staffId: await seed.person('00021', '王芳'),
    customer: '青浦小区',
    work: 'repair',
    score: null,
    text: '客户说上门晚了两小时',
  });
  const branchFingerprint = await branch.fingerprints().first().textContent();
  await branch.reportTo(report);
  await expect(branch.says(/已生成第 1 号上报/)).toBeVisible();
  await branchWindow.screenshot('exchange-report');
  await expectAccessible(branchWindow.page);
  await branch.tab('交接记录').click();
  await expect(branch.row('上报_BJ01_0001.tdr')).toContainText('已上报未确认');
  await branchWindow.screenshot('exchange-history');

  await head.tab('接收上报').click();
  await head.chooseReports(report, pairing);
  await expect(head.row('上报_BJ01_0001.tdr')).toContainText('待核对指纹');
  await expect(head.row('配对_BJ01.tdp')).toContainText('不能接收');
  await headWindow.screenshot('exchange-queue');
  await head.row('上报_BJ01_0001.tdr').getByRole('button', { name: '查看' }).click();
  await expect(head.page.getByRole('dialog').locator('[data-fingerprint]')).toHaveText(
    branchFingerprint ?? '',
  );
  await expect(head.button('核对一致，继续')).toBeDisabled();
  await head.field('对方读出的指纹').fill((branchFingerprint ?? '').toLowerCase().replaceAll('-', ' '));
  await headWindow.screenshot('exchange-fingerprint');
  await expectAccessible(headWindow.page);
  await head.button('核对一致，继续').click();
  await expect(head.says('接收后会有这些变化（现在还没有写入）')).toBeVisible();
  await expect(head.total()).toContainText('20');
  await headWindow.screenshot('exchange-preview');
  await expectAccessible(headWindow.page);
  await head.button(/^接收$/).click();
  await expect(head.says(/已接收 北京分公司 第 1 号上报：新增 20/)).toBeVisible();
  await headWindow.screenshot('exchange-received');
  await headWindow.page.keyboard.press('Escape');
  // What a branch keeps is read at head office, in the form that it was entered in.
  await head.open('/service-events');
  await head.row('青浦小区').click();
  const event = head.page.getByRole('dialog');
  await expect(event.getByRole('textbox', { name: '情况说明' })).toHaveValue('客户说上门晚了两小时');
  await expect(event.getByRole('textbox', { name: '情况说明' })).toBeDisabled();
  await expect(event.getByRole('button', { name: '保存', exact: true })).toBeDisabled();
  await headWindow.screenshot('event-of-branch');
  await headWindow.page.keyboard.press('Escape');
  await head.open('/exchange?tab=history');
  await head.tab('交接记录').click();
  await head.row('上报_BJ01_0001.tdr').getByRole('button', { name: '撤销' }).click();
  await head.page.getByRole('dialog').getByRole('button', { name: '撤销' }).click();
  await expect(head.says('已撤销 BJ01 的第 1 号上报')).toBeVisible();
  await expect(head.row('上报_BJ01_0001.tdr')).toContainText('已撤销');

  expect([...headWindow.pageErrors, ...branchWindow.pageErrors]).toEqual([]);
  await headWindow.close();
  await branchWindow.close();
});
