# === copies and views of an array
import numpy as np
a=np.array([1.,2.,3.]); b=a; b*=2; print(a,b,a is b); c=a.copy(); c-=1; print(a,c)

# === Adam on an array
import numpy as np
m=np.zeros(3); v=np.zeros_like(m); g=np.array([10,-1,.1])
for t in range(1,6):
    m=.9*m+.1*g; v=.999*v+.001*g*g
    print(m/(1-.9**t)/(np.sqrt(v/(1-.999**t))+1e-8))

# === arrays that are made
import numpy as np
print(np.linspace(0,1,5), np.arange(3), np.arange(0,1,.25), np.ones((2,2)), np.eye(2), np.full(3,7))

# === slices and sums of a matrix
import numpy as np
A=np.arange(12).reshape(3,4); print(A, A[1], A[:,1], A[1:,::2], A.T, A.shape, A.sum(), A.sum(axis=0), A.mean(axis=1))

# === operators and masks
import numpy as np
x=np.array([1,2,3]); print(x/2, x//2, x%2, x**2, 2**x, -x, x>1, x[x>1], np.where(x>1,x,0))

# === random numbers
import numpy as np
np.random.seed(0); print(np.random.randn(3)); print(np.random.rand(2)); print(np.random.normal(1,2,(2,2)))

# === functions of lists
import numpy as np
print(np.exp([0,1]), np.log(2), np.sqrt(2), np.mean([1,2,3,4]), np.std([1,2,3,4]), np.max([3,1]), np.argmax([1,5,2]))

# === products
import numpy as np
a=np.array([[1,2],[3,4]]); print(a@a, a*a, np.dot(a,[1,1]), a@np.array([1.,2.]), np.linalg.norm(a))

# === places that are set
import numpy as np
a=np.zeros(5); a[1:3]=7; a[-1]=-1; print(a); v=a[1:4]; v[0]=99; print(a, a.max(), a.argmin())

# === nan, inf and truth values
import numpy as np
print(np.array([np.nan,1.,np.inf]), np.isnan([1.,float('nan')]), np.array([1e-5,1.]), np.array([True,False]))

# === repr and tolist
import numpy as np
print(repr(np.array([1.5,2])), repr(np.arange(3)), np.array([[1.5,2],[3,4]]).tolist())

# === a list of arrays
import numpy as np
h=[]; m=np.zeros(2)
for i in range(3):
    m+=1; h.append(m)
print(h[0],h[1]); print([float(x[0]) for x in h])

# === errors that are caught
import numpy as np
try:
    np.zeros(3)+np.zeros(2)
except ValueError as e: print(e)
try:
    np.zeros(3)[5]
except IndexError as e: print(e)

# === descent in place
import numpy as np
x=np.array([1.,-2.]); lr=.1
for t in range(5): x -= lr*2*x
print(x, np.abs(x), np.sign(x), np.clip(x,-.5,.2), np.maximum(x,0), np.cumsum([1,2,3]), np.diff([1,4,9]))

# === numbers of Python alone
print(1/3, 10/3, 2**.5, 1e-70, 100*1.1, [0.1]*2, (1,), {'a': 1.5}, 'x%.2f' % 3.14159, f"{1e-7:.3e} {5:>4d}|{'a':<3}|")

# === math and built-in functions
import math
print(math.sqrt(2), math.exp(1), math.pi, sum([.1]*10), max([1,3,2]), sorted([3,1,2]), round(2.5), abs(-3.5), 7/2, 7//2, int(3.9))

# === outer products and comparisons
import numpy as np
w=np.array([.5,-1.5]); g=np.outer(w,w); print(g); print(np.concatenate([w,w]), np.stack([w,w]), np.allclose(w,w+1e-9), np.array_equal(w,w))

# === sums, products, variance
import numpy as np
print(np.sum(np.ones(1000)*.1), np.sum(np.arange(1,101)/7), np.prod([1.5,2,3]), np.var([1.,2,4]))

# === types and sizes
import numpy as np
print(np.zeros(3).dtype, np.arange(3).dtype, len(np.zeros((4,2))), np.zeros((4,2)).size, np.zeros((2,3)).ndim)

# === rows one by one
import numpy as np
for row in np.array([[1,2],[3,4]]): print(row, row.sum())
for i, x in enumerate(np.array([1.5,2.5])): print(i, x)

# === smooth functions
import numpy as np
x = np.linspace(-1,1,7); print(x**3 - x, np.tanh(x), 1/(1+np.exp(-x)))

# === Adam in plain floats
import numpy as np
a = np.random.RandomState if False else 0
updates = []
m = v = 0.
for t, g in enumerate([10., -10., 3.], 1):
    m = .9*m+.1*g; v=.999*v+.001*g**2
    updates.append(m/(1-.9**t)/((v/(1-.999**t))**.5+1e-8))
print(updates, np.array(updates))

# === operators in place, wherever they stand
import numpy as np
a = np.array([1., 2., 4.]); b = a
a *= 3; a /= 2
if True: a **= 2
for k in range(2): b //= 2
b %= 3
s = 'x *= 2'  # y /= 3
a *= (1 +
      1)
d = {'w': np.ones(2)}
d['w'] *= [2, 3]
print(a, b, s, d['w'], a is b)
n = 7
n *= 2; n //= 3; n **= 2; n %= 5
print(n)

# === a function that tests an optimizer
import numpy as np
def adam(g, m, v, t, lr=0.1, beta1=0.9, beta2=0.999, eps=1e-8):
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g ** 2
    m_hat = m / (1 - beta1 ** t)
    v_hat = v / (1 - beta2 ** t)
    return lr * m_hat / (np.sqrt(v_hat) + eps), m, v
x = np.array([1.0, -2.0]); m = np.zeros(2); v = np.zeros(2)
for t in range(1, 6):
    step, m, v = adam(2 * x, m, v, t)
    x = x - step
    print(t, x)
assert np.all(np.abs(x) < 2)

# === classes, generators and unpacking
import numpy as np
class Adam:
    def __init__(self, lr=0.001, betas=(0.9, 0.999), eps=1e-8):
        self.lr, (self.b1, self.b2), self.eps = lr, betas, eps
        self.m = self.v = 0.0
        self.t = 0
    def step(self, g):
        self.t += 1
        self.m += (1 - self.b1) * (g - self.m)
        self.v += (1 - self.b2) * (g * g - self.v)
        mh, vh = self.m / (1 - self.b1 ** self.t), self.v / (1 - self.b2 ** self.t)
        return self.lr * mh / (np.sqrt(vh) + self.eps)
opt = Adam()
print('%.6f %.6f' % tuple(opt.step(g) for g in (1, -1)))
print({k: round(v, 4) for k, v in {'a': 0.12345, 'b': 2}.items()}, list(range(3)), sum(i for i in range(4)))

# === loss surfaces
import numpy as np
f = lambda p: (1 - p[0]) ** 2 + 100 * (p[1] - p[0] ** 2) ** 2
p = np.array([-1.0, 1.5])
for k in range(3):
    g = np.array([-2 * (1 - p[0]) - 400 * p[0] * (p[1] - p[0] ** 2), 200 * (p[1] - p[0] ** 2)])
    p = p - 1e-4 * g
    print(k, p, f'{f(p):.6f}')
print(np.meshgrid([1, 2], [3, 4])[0] if hasattr(np, 'meshgrid') else np.array([[1, 2], [1, 2]]))

# === numbers that leave the floats
import numpy as np
x = np.array([1e200, -1e200, 1e-200])
with_square = x * x
print(with_square, np.isinf(with_square), np.isfinite(with_square).all(), np.nan == np.nan)
print(1e308 * 10, -1e308 * 10, 5e-324 / 2, float('inf') - float('inf'))

# === averages by hand
import numpy as np
np.random.seed(7)
g = np.random.normal(0.5, 2, 8)
ema = 0
for t, gi in enumerate(g, start=1):
    ema = 0.9 * ema + 0.1 * gi
    print('%2d %8.4f %8.4f' % (t, gi, ema / (1 - 0.9 ** t)))
print(g.mean(), g.std(), g.min(), g.max(), g[g > 0].size)

# === exceptions that are caught
import numpy as np
for bad in (lambda: [][0], lambda: {}['k'], lambda: int('x'), lambda: 1 / 0):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__)
else:
    print('done')

# === sorting and counting
import numpy as np
a = np.array([3, 1, 2])
print(sorted(a.tolist()), a[::-1], np.arange(10, 0, -3), (a > 1).sum(), np.any(a == 2), np.all(a > 0))
print('\n'.join(f'{i:03d}:{w:>6}' for i, w in enumerate(['ab', 'cde'])))

# === floats, written as short as they go
x = 0.009
print(0.81, 9.78, 0.06499, [0.009, (0.000990785,)], {'a': 0.81}, 1e22, 5e-324, 2.0**70)
print(f'{x} {x:.3f} {x!r} {{x}} {[x, 9.78]} {"a"}', repr(x), 0.9**2, -0.0, 100.0, 1e16, 123456789012345.6)
print(f"{0.81 + 0.0}|{'q' + 'r'}|{x:>8.4f}|", end='!\n', sep='')
print(round(0.12345, 4), round(2.675, 2), round(0.125, 2), round(2.5), round(1234.5, -2), round(7, 1))
