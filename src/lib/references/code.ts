import type { Code } from './reference.ts';

interface FileOf {
  readonly project: string;
  readonly title: string;
  readonly repository: string;
  readonly branch: string;
  readonly path: string;
}

/** A file of a repository, at the tip of its branch: what frameworks do today, not what they once did. */
const file = ({ branch, ...code }: FileOf): Code => ({
  kind: 'code',
  ...code,
  url: `https://github.com/${code.repository}/blob/${branch}/${code.path}`,
});

/** Files and pull requests of public repositories, by project. */
export const CODE = {
  'pytorch-sgd': file({
    project: 'PyTorch',
    title: 'torch.optim.SGD',
    repository: 'pytorch/pytorch',
    branch: 'main',
    path: 'torch/optim/sgd.py',
  }),
  'pytorch-rmsprop': file({
    project: 'PyTorch',
    title: 'torch.optim.RMSprop',
    repository: 'pytorch/pytorch',
    branch: 'main',
    path: 'torch/optim/rmsprop.py',
  }),
  'pytorch-adam': file({
    project: 'PyTorch',
    title: 'torch.optim.Adam',
    repository: 'pytorch/pytorch',
    branch: 'main',
    path: 'torch/optim/adam.py',
  }),
  'pytorch-22628': {
    kind: 'code',
    project: 'PyTorch',
    title: 'Adam/AdamW implementation minor fix, pull request 22628',
    repository: 'pytorch/pytorch',
    year: 2019,
    url: 'https://github.com/pytorch/pytorch/pull/22628',
  },
  'tf-rmsprop': file({
    project: 'TensorFlow',
    title: 'tf.compat.v1.train.RMSPropOptimizer',
    repository: 'tensorflow/tensorflow',
    branch: 'master',
    path: 'tensorflow/python/training/rmsprop.py',
  }),
  'keras-adam': file({
    project: 'Keras',
    title: 'keras.optimizers.Adam',
    repository: 'keras-team/keras',
    branch: 'master',
    path: 'keras/src/optimizers/adam.py',
  }),
  tfjs: {
    kind: 'code',
    project: 'TensorFlow.js',
    title: 'tf.train',
    repository: 'tensorflow/tfjs',
    path: 'tfjs-core/src/optimizers',
    url: 'https://github.com/tensorflow/tfjs/tree/master/tfjs-core/src/optimizers',
  },
  optax: file({
    project: 'Optax',
    title: 'optax.scale_by_adam, optax.scale_by_rms',
    repository: 'google-deepmind/optax',
    branch: 'main',
    path: 'optax/_src/transform.py',
  }),
  numpy: {
    kind: 'code',
    project: 'NumPy',
    title: 'numpy',
    repository: 'numpy/numpy',
    url: 'https://github.com/numpy/numpy',
  },
} as const satisfies Readonly<Record<string, Code>>;
