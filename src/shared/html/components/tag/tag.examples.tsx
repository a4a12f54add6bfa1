import { Status, Tag } from './tag.tsx';

export const examples = {
  tags: (
    <p class="bt-row">
      <Tag>Berkala</Tag> <Tag>2025</Tag> <Tag tone="accent">PDF</Tag>
    </p>
  ),
  statuses: (
    <p class="bt-row">
      <Status tone="neutral">Rancangan</Status> <Status tone="accent">Terbit</Status> <Status tone="info">Sedang dikerjakan</Status>{' '}
      <Status tone="success">Dijawab tepat waktu</Status> <Status tone="warning">Jatuh tempo besok</Status>{' '}
      <Status tone="danger">Lewat tenggat 2 hari</Status>
    </p>
  ),
};
