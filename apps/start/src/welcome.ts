/** What the person who started the product reads: where it is, how to sign in, how to stop. */
export function welcome({
  address,
  demo,
  dataDir,
}: {
  address: string;
  demo: { accounts: readonly string[]; password: string } | null;
  dataDir: string | null;
}): string {
  const signIns = demo
    ? [
        'Đăng nhập thử / demo sign-ins:',
        ...demo.accounts.map((account) => `    ${account}`),
        `  Mật khẩu chung / one password for all:  ${demo.password}`,
      ]
    : [
        'Chưa có cán bộ nào? / No organiser yet?',
        '    npm run alliance:open -- --name "Liên minh HTX …" --organiser "Họ và tên" --email ten@vi-du.vn',
      ];
  return [
    '',
    '  Cung–Cầu đã sẵn sàng. / Cung–Cầu is ready.',
    '',
    `  Mở trình duyệt tại / open in a browser:  ${address}`,
    '',
    `  ${signIns[0]}`,
    ...signIns.slice(1).map((line) => (line.startsWith(' ') ? line : `  ${line}`)),
    '',
    ...(dataDir ? [`  Dữ liệu và nhật ký nằm ở / data and logs are in:  ${dataDir}`] : []),
    '  Dừng bằng Ctrl-C; dữ liệu được giữ. / Stop with Ctrl-C; the data stays.',
    '',
    '',
  ].join('\n');
}
