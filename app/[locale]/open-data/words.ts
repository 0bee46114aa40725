import { words } from '#lib/kernel/locale.ts';

export const texts = words({
  zh: {
    title: '开放数据',
    summary: (city: string) => `${city}全部事项的办事指南，程序可以直接读取。不用注册，不用密钥，次数不限。`,
    documents: '有哪些数据',
    cpsvAp: 'CPSV-AP 3.2',
    cpsvApIs: '全部事项，中英文，JSON-LD 格式，按欧盟的公共服务词汇描述，便于和其他地方的服务目录对接。',
    items: 'GB/T 39554',
    itemsAre: '全部事项，中文，JSON 格式，要素名称照国家标准《政务服务事项基本目录及实施清单》。',
    item: 'GB/T 39554，单个事项',
    itemIs: '地址最后一段是事项在本站网址里的名字，例如：',
    openApi: 'OpenAPI 3.1',
    openApiIs: '说明以上各个地址和数据结构，可以用来生成客户端代码。',
    example: '怎样取用',
    exampleOne: '取一个事项：',
    exampleAll: '列出全部事项的名称和承诺时限：',
    anywhere: '任何网站的脚本也可以直接读取（CORS 已开放）。',
    terms: '使用许可',
    licence: '目录数据是开源项目“通办”的一部分，许可证与项目相同：',
    fictional: (city: string) => `${city}是虚构的城市，数据供开发和测试使用，不能作为办事的依据。`,
    people: '只有公开发布的指南，没有任何办件或个人信息。指南修改后，网站重新发布时数据一同更新。',
  },
  en: {
    title: 'Open data',
    summary: (city: string) => `Every service guide of ${city}, for programs to read. No account, no key, no limit.`,
    documents: 'What there is',
    cpsvAp: 'CPSV-AP 3.2',
    cpsvApIs:
      'All services in Chinese and English, as JSON-LD in the European vocabulary for public services, so that catalogues of different places fit together.',
    items: 'GB/T 39554',
    itemsAre:
      'All services in Chinese, as JSON with the element names of the Chinese national standard for service items.',
    item: 'GB/T 39554, one service',
    itemIs: 'The address ends in the service’s name in the addresses of this site, for example:',
    openApi: 'OpenAPI 3.1',
    openApiIs: 'Describes these addresses and the form of their data; client code can be generated from it.',
    example: 'How to use it',
    exampleOne: 'Fetch one service:',
    exampleAll: 'List the name and promised time limit of every service:',
    anywhere: 'Scripts on any website may read it too: CORS is open.',
    terms: 'Licence',
    licence: 'The catalogue is part of the open-source project Tongban and has the same licence: ',
    fictional: (city: string) =>
      `${city} is a fictional city. Use the data to develop and test, not to deal with an authority.`,
    people:
      'It holds published guides only: no applications and nothing about any person. When a guide changes, the data change with the next release of the site.',
  },
});
