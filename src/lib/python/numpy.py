"""As much of NumPy as scripts about optimizers use, for MicroPython: float, int and bool arrays, views and broadcasting.

Numbers of arrays are doubles or Python's ints. What prints them and draws them at random is TypeScript (`_site`).
"""
import math
import _site

pi = math.pi
e = math.e
inf = float('inf')
nan = float('nan')
newaxis = None
float64 = float32 = double = float
int64 = int32 = int
bool_ = bool

class _Slices:
    def __getitem__(self, key):
        return key


_ALL = _Slices()[:]  # MicroPython makes no slice by its name

_RANK = {'b': 0, 'i': 1, 'f': 2}


def _kind_of(value):
    if isinstance(value, bool):
        return 'b'
    return 'i' if isinstance(value, int) else 'f'


def _kind_named(dtype):
    if dtype in (float, 'float', 'float64', 'float32', 'd', 'f'):
        return 'f'
    if dtype in (int, 'int', 'int64', 'int32', 'i'):
        return 'i'
    if dtype in (bool, 'bool'):
        return 'b'
    raise TypeError('data type %r is not understood here; float, int and bool are' % (dtype,))


_CAST = {'f': float, 'i': int, 'b': bool}
_NAME = {'f': 'float64', 'i': 'int64', 'b': 'bool'}


def _size(shape):
    n = 1
    for side in shape:
        n *= side
    return n


def _strides(shape):
    out = []
    step = 1
    for side in reversed(shape):
        out.insert(0, step)
        step *= side
    return tuple(out)


def _places(shape, strides, offset):
    """Where each element stands in the memory, in order."""
    if not shape:
        return [offset]
    places = [offset]
    for side, stride in zip(shape, strides):
        places = [place + i * stride for place in places for i in range(side)]
    return places


class ndarray:
    def __init__(self, memory, shape, kind, offset=0, strides=None):
        self._memory = memory
        self.shape = tuple(shape)
        self._kind = kind
        self._offset = offset
        self._strides = _strides(self.shape) if strides is None else strides

    # what it is
    @property
    def size(self):
        return _size(self.shape)

    @property
    def ndim(self):
        return len(self.shape)

    @property
    def dtype(self):
        return _Dtype(self._kind)

    @property
    def T(self):
        return ndarray(self._memory, tuple(reversed(self.shape)), self._kind, self._offset, tuple(reversed(self._strides)))

    def _at(self):
        return _places(self.shape, self._strides, self._offset)

    def _values(self):
        memory = self._memory
        return [memory[place] for place in self._at()]

    def __len__(self):
        if not self.shape:
            raise TypeError('len() of unsized object')
        return self.shape[0]

    def __iter__(self):
        if not self.shape:
            raise TypeError('iteration over a 0-d array')
        for i in range(self.shape[0]):
            yield self[i]

    def __str__(self):
        return _site.array_text(_numbers(self), _shape_text(self), self._kind, False)

    def __repr__(self):
        return _site.array_text(_numbers(self), _shape_text(self), self._kind, True)

    def _one(self, what):
        if self.size != 1:
            raise TypeError('only length-1 arrays can be converted to Python scalars')
        return what(self._values()[0])

    def __int__(self):
        return self._one(int)

    def __bool__(self):
        if self.size != 1:
            raise ValueError('The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()')
        return bool(self._values()[0])

    # parts of it
    def _part(self, key):
        """Offset, shape and strides of a basic index."""
        keys = key if isinstance(key, tuple) else (key,)
        given = len([k for k in keys if k is not None and k is not Ellipsis])
        if given > self.ndim:
            raise IndexError('too many indices for array: array is %d-dimensional, but %d were indexed' % (self.ndim, given))
        full = []
        for k in keys:
            if k is Ellipsis:
                full.extend([_ALL] * (self.ndim - given))
            else:
                full.append(k)
        full.extend([_ALL] * (self.ndim - len([k for k in full if k is not None])))
        offset, shape, strides, axis = self._offset, [], [], 0
        for k in full:
            if k is None:
                shape.append(1)
                strides.append(0)
                continue
            side, stride = self.shape[axis], self._strides[axis]
            if isinstance(k, slice):
                start, count, step = _span(k, side)
                offset += start * stride
                shape.append(count)
                strides.append(step * stride)
            else:
                i = int(k)
                if i < -side or i >= side:
                    raise IndexError('index %d is out of bounds for axis %d with size %d' % (i, axis, side))
                offset += (i % side) * stride
            axis += 1
        return offset, tuple(shape), tuple(strides)

    def __getitem__(self, key):
        if isinstance(key, (list, ndarray)):
            return self._picked(array(key))
        offset, shape, strides = self._part(key)
        if not shape and not (key is Ellipsis):
            return self._memory[offset]
        return ndarray(self._memory, shape, self._kind, offset, strides)

    def _rows(self, key):
        if key._kind == 'b':
            if key.shape != self.shape[: key.ndim]:
                raise IndexError('boolean index did not match indexed array along axis 0')
            return [i for i, yes in enumerate(key._values()) if yes]
        return [int(i) for i in key._values()]

    def _picked(self, key):
        if key._kind == 'b' and key.ndim > 1:
            values = self._values()
            found = [values[i] for i in self._rows(key)]
            return ndarray(found, (len(found),), self._kind)
        rows = self._rows(key)
        shape = (len(rows),) if key._kind == 'b' else key.shape
        found = []
        for i in rows:
            row = self[i]
            found.extend(row._values() if isinstance(row, ndarray) else [row])
        return ndarray(found, shape + self.shape[1:], self._kind)

    def __setitem__(self, key, value):
        cast = _CAST[self._kind]
        if isinstance(key, (list, ndarray)):
            key = array(key)
            rows = self._rows(key)
            if key._kind == 'b' and key.ndim > 1:
                at = self._at()
                places = [at[i] for i in rows]
            else:
                places = []
                for i in rows:
                    offset, shape, strides = self._part(i)
                    places.extend(_places(shape, strides, offset))
            target = (len(places),)
        else:
            offset, target, strides = self._part(key)
            places = _places(target, strides, offset)
        values = _broadcast(array(value), target)
        memory = self._memory
        for place, v in zip(places, values):
            memory[place] = cast(v)

    # arithmetic
    def __add__(self, other):
        return add(self, other)

    def __radd__(self, other):
        return add(other, self)

    def __sub__(self, other):
        return subtract(self, other)

    def __rsub__(self, other):
        return subtract(other, self)

    def __mul__(self, other):
        return multiply(self, other)

    def __rmul__(self, other):
        return multiply(other, self)

    def __truediv__(self, other):
        return divide(self, other)

    def __rtruediv__(self, other):
        return divide(other, self)

    def __floordiv__(self, other):
        return floor_divide(self, other)

    def __mod__(self, other):
        return mod(self, other)

    def __pow__(self, other):
        return power(self, other)

    def __rpow__(self, other):
        return power(other, self)

    def __rfloordiv__(self, other):
        return floor_divide(other, self)

    def __matmul__(self, other):
        return dot(self, other)

    def __neg__(self):
        return negative(self)

    def __abs__(self):
        return abs(self)

    def __lt__(self, other):
        return less(self, other)

    def __le__(self, other):
        return less_equal(self, other)

    def __gt__(self, other):
        return greater(self, other)

    def __ge__(self, other):
        return greater_equal(self, other)

    def __eq__(self, other):
        return equal(self, other)

    def __ne__(self, other):
        return not_equal(self, other)

    def __invert__(self):
        return logical_not(self)

    def __and__(self, other):
        return logical_and(self, other)

    def __or__(self, other):
        return logical_or(self, other)

    def _become(self, result):
        if _RANK[result._kind] > _RANK[self._kind]:
            raise TypeError("Cannot cast ufunc output from dtype('%s') to dtype('%s') with casting rule 'same_kind'" % (_NAME[result._kind], _NAME[self._kind]))
        if result.shape != self.shape:
            raise ValueError('non-broadcastable output operand with shape %s doesn\'t match the broadcast shape %s' % (_tuple_text(self.shape), _tuple_text(result.shape)))
        self[...] = result
        return self

    def __iadd__(self, other):
        return self._become(asarray(add(self, other)))

    def __isub__(self, other):
        return self._become(asarray(subtract(self, other)))

    # the rest
    def copy(self):
        return ndarray(self._values(), self.shape, self._kind)

    def astype(self, dtype):
        kind = _kind_named(dtype)
        return ndarray([_CAST[kind](v) for v in self._values()], self.shape, kind)

    def tolist(self):
        if not self.shape:
            return self._values()[0]
        return [v.tolist() if isinstance(v, ndarray) else v for v in self]

    def item(self):
        return self._one(lambda v: v)

    def fill(self, value):
        self[...] = value

    def reshape(self, *shape):
        shape = list(shape[0]) if len(shape) == 1 and isinstance(shape[0], (tuple, list)) else list(shape)
        if -1 in shape:
            known = -_size(shape)
            if known == 0 or self.size % known:
                raise ValueError('cannot reshape array of size %d into shape %s' % (self.size, _tuple_text(tuple(shape))))
            shape[shape.index(-1)] = self.size // known
        if _size(shape) != self.size:
            raise ValueError('cannot reshape array of size %d into shape %s' % (self.size, _tuple_text(tuple(shape))))
        if self._strides == _strides(self.shape):
            return ndarray(self._memory, shape, self._kind, self._offset)
        return ndarray(self._values(), shape, self._kind)

    def flatten(self):
        return ndarray(self._values(), (self.size,), self._kind)

    def ravel(self):
        return self.reshape(-1)

    def sum(self, axis=None):
        return sum(self, axis)

    def mean(self, axis=None):
        return mean(self, axis)

    def max(self, axis=None):
        return max(self, axis)

    def min(self, axis=None):
        return min(self, axis)

    def std(self, axis=None):
        return std(self, axis)

    def var(self, axis=None):
        return var(self, axis)

    def any(self):
        return any(self)

    def all(self):
        return all(self)

    def argmax(self):
        return argmax(self)

    def argmin(self):
        return argmin(self)

    def cumsum(self):
        return cumsum(self)

    def dot(self, other):
        return dot(self, other)


class _Dtype:
    def __init__(self, kind):
        self._kind = kind
        self.name = _NAME[kind]

    def __str__(self):
        return self.name

    def __repr__(self):
        return "dtype('%s')" % self.name

    def __eq__(self, other):
        return self._kind == (other._kind if isinstance(other, _Dtype) else _kind_named(other))


def _tuple_text(shape):
    return '(%s%s)' % (','.join([str(side) for side in shape]), ',' if len(shape) == 1 else '')


def _numbers(a):
    return ' '.join([repr(v) for v in a._values()])


def _shape_text(a):
    return ' '.join([str(side) for side in a.shape])


def _span(key, side):
    """Start, count and step of a slice along so many."""
    step = 1 if key.step is None else int(key.step)
    if step == 0:
        raise ValueError('slice step cannot be zero')
    low, high = (0, side) if step > 0 else (-1, side - 1)

    def clipped(value, default):
        if value is None:
            return default
        value = int(value)
        if value < 0:
            value += side
        return low if value < low else high if value > high else value

    start = clipped(key.start, low if step > 0 else high)
    stop = clipped(key.stop, high if step > 0 else low)
    count = (stop - start + step - (1 if step > 0 else -1)) // step
    return start, count if count > 0 else 0, step


def array(value, dtype=None):
    """Always a new one."""
    if isinstance(value, ndarray):
        values, shape, kind = value._values(), value.shape, value._kind
    elif isinstance(value, (list, tuple, range)):
        parts = [array(v) for v in value]
        shapes = [part.shape for part in parts]
        if shapes and [s for s in shapes if s != shapes[0]]:
            raise ValueError('setting an array element with a sequence. The requested array has an inhomogeneous shape after 1 dimensions.')
        shape = (len(parts),) + (shapes[0] if shapes else ())
        kind = 'f' if not parts else 'b'
        values = []
        for part in parts:
            kind = part._kind if _RANK[part._kind] > _RANK[kind] else kind
            values.extend(part._values())
    else:
        if not isinstance(value, (bool, int, float)):
            try:
                return array(list(value), dtype)
            except TypeError:
                raise TypeError('an array holds numbers, got %r' % (value,))
        values, shape, kind = [value], (), _kind_of(value)
    kind = kind if dtype is None else _kind_named(dtype)
    cast = _CAST[kind]
    return ndarray([cast(v) for v in values], shape, kind)


def asarray(value, dtype=None):
    return value if isinstance(value, ndarray) and dtype is None else array(value, dtype)


def _sides(shape):
    return tuple(shape) if isinstance(shape, (tuple, list)) else (int(shape),)


def full(shape, value, dtype=None):
    kind = _kind_of(value) if dtype is None else _kind_named(dtype)
    return ndarray([_CAST[kind](value)] * _size(_sides(shape)), _sides(shape), kind)


def zeros(shape, dtype=float):
    return full(shape, 0, dtype)


def ones(shape, dtype=float):
    return full(shape, 1, dtype)


empty = zeros


def zeros_like(a, dtype=None):
    return full(asarray(a).shape, 0, asarray(a)._kind if dtype is None else dtype) if dtype else ndarray([_CAST[asarray(a)._kind](0)] * asarray(a).size, asarray(a).shape, asarray(a)._kind)


def ones_like(a):
    a = asarray(a)
    return ndarray([_CAST[a._kind](1)] * a.size, a.shape, a._kind)


def full_like(a, value):
    a = asarray(a)
    return ndarray([_CAST[a._kind](value)] * a.size, a.shape, a._kind)


empty_like = zeros_like


def arange(start, stop=None, step=1, dtype=None):
    start, stop = (0, start) if stop is None else (start, stop)
    count = math.ceil((stop - start) / step)
    values = [start + i * step for i in range(count if count > 0 else 0)]
    made = array(values, dtype) if values else ndarray([], (0,), 'f')
    return made.astype(float) if dtype is None and isinstance(start + step, float) else made


def linspace(start, stop, num=50):
    step = (stop - start) / (num - 1) if num > 1 else nan
    values = [start + i * step for i in range(num)]
    if num > 1:
        values[-1] = stop
    return array(values, float)


def logspace(start, stop, num=50):
    return power(10.0, linspace(start, stop, num))


def eye(n):
    return array([[1.0 if i == j else 0.0 for j in range(n)] for i in range(n)])


def _broadcast(a, shape):
    """The values of a, as many as that shape has."""
    if a.shape == shape:
        return a._values()
    lead = len(shape) - a.ndim
    sides = (1,) * lead + a.shape
    if lead < 0 or [1 for have, due in zip(sides, shape) if have != due and have != 1]:
        raise ValueError('could not broadcast input array from shape %s into shape %s' % (_tuple_text(a.shape), _tuple_text(shape)))
    strides = (0,) * lead + a._strides
    strides = tuple([0 if have != due else stride for have, due, stride in zip(sides, shape, strides)])
    return [a._memory[place] for place in _places(shape, strides, a._offset)]


def _together(a, b):
    if a.shape == b.shape:
        return a.shape
    longer, shorter = (a.shape, b.shape) if a.ndim >= b.ndim else (b.shape, a.shape)
    shorter = (1,) * (len(longer) - len(shorter)) + shorter
    shape = []
    for x, y in zip(longer, shorter):
        if x != y and x != 1 and y != 1:
            raise ValueError('operands could not be broadcast together with shapes %s %s ' % (_tuple_text(a.shape), _tuple_text(b.shape)))
        shape.append(y if x == 1 else x)
    return tuple(shape)


def _out(values, shape, kind):
    return ndarray(values, shape, kind) if shape else values[0]


def _binary(apply, result=None):
    def ufunc(x, y):
        if not isinstance(x, (ndarray, list, tuple)) and not isinstance(y, (ndarray, list, tuple)):
            return apply(x, y)
        a, b = asarray(x), asarray(y)
        shape = _together(a, b)
        kind = a._kind if _RANK[a._kind] > _RANK[b._kind] else b._kind
        kind = result or ('i' if kind == 'b' else kind)
        values = [apply(u, v) for u, v in zip(_broadcast(a, shape), _broadcast(b, shape))]
        return _out(values, shape, kind)

    return ufunc


def _unary(apply, result='f'):
    def ufunc(x):
        if not isinstance(x, (ndarray, list, tuple)):
            return apply(x)
        a = asarray(x)
        return _out([apply(v) for v in a._values()], a.shape, result or a._kind)

    return ufunc


_warned = []


def _warn(what):
    if what not in _warned:
        _warned.append(what)
        _site.warn('RuntimeWarning: %s' % what)


def _divided(x, y):
    if y == 0:
        if x == 0 or x != x:
            if x == x:
                _warn('invalid value encountered in divide')
            return nan
        _warn('divide by zero encountered in divide')
        return math.copysign(inf, x) * math.copysign(1.0, y)
    return x / y


def _raised(x, y):
    try:
        result = x**y
        return nan if isinstance(result, complex) else result
    except ZeroDivisionError:
        _warn('divide by zero encountered in power')
        return inf
    except OverflowError:
        _warn('overflow encountered in power')
        return inf


def _root(x):
    if x < 0:
        _warn('invalid value encountered in sqrt')
        return nan
    return x if x != x or x == inf else math.sqrt(x)


def _exponential(x):
    try:
        return math.exp(x)
    except OverflowError:
        _warn('overflow encountered in exp')
        return inf


def _logarithm(log):
    def apply(x):
        if x == 0:
            _warn('divide by zero encountered in log')
            return -inf
        if x < 0:
            _warn('invalid value encountered in log')
            return nan
        return x if x != x or x == inf else log(x)

    return apply


def _sign(x):
    return nan if x != x else (x > 0) - (x < 0) if isinstance(x, int) else float((x > 0) - (x < 0))


add = _binary(lambda x, y: x + y)
subtract = _binary(lambda x, y: x - y)
multiply = _binary(lambda x, y: x * y)
divide = true_divide = _binary(_divided, 'f')
floor_divide = _binary(lambda x, y: x // y)
mod = remainder = _binary(lambda x, y: x % y)
power = _binary(_raised)
maximum = _binary(lambda x, y: x if x != x or x > y else y)
minimum = _binary(lambda x, y: x if x != x or x < y else y)
less = _binary(lambda x, y: x < y, 'b')
less_equal = _binary(lambda x, y: x <= y, 'b')
greater = _binary(lambda x, y: x > y, 'b')
greater_equal = _binary(lambda x, y: x >= y, 'b')
equal = _binary(lambda x, y: x == y, 'b')
not_equal = _binary(lambda x, y: x != y, 'b')
logical_and = _binary(lambda x, y: bool(x) and bool(y), 'b')
logical_or = _binary(lambda x, y: bool(x) or bool(y), 'b')
logical_not = _unary(lambda x: not x, 'b')
negative = _unary(lambda x: -x, None)
abs = absolute = _unary(lambda x: -x if x < 0 else x + 0, None)
sign = _unary(_sign, None)
square = _unary(lambda x: x * x, None)
sqrt = _unary(_root)
exp = _unary(_exponential)
log = _unary(_logarithm(math.log))
log10 = _unary(_logarithm(math.log10))
log2 = _unary(_logarithm(math.log2))
sin = _unary(math.sin)
cos = _unary(math.cos)
tanh = _unary(math.tanh)
floor = _unary(lambda x: float(math.floor(x)) if isfinite(x) else x)
ceil = _unary(lambda x: float(math.ceil(x)) if isfinite(x) else x)
isnan = _unary(lambda x: x != x, 'b')
isinf = _unary(lambda x: x in (inf, -inf), 'b')
isfinite = _unary(lambda x: x - x == 0, 'b')


def clip(a, low, high):
    return minimum(maximum(a, low), high)


def where(test, yes, no):
    test, yes, no = asarray(test), asarray(yes), asarray(no)
    shape = _together(test, asarray(ones(_together(yes, no)))) if yes.shape or no.shape else test.shape
    kind = yes._kind if _RANK[yes._kind] > _RANK[no._kind] else no._kind
    rows = zip(_broadcast(test, shape), _broadcast(yes, shape), _broadcast(no, shape))
    return _out([_CAST[kind](y if t else n) for t, y, n in rows], shape, kind)


def _pairwise(values):
    """A sum as NumPy takes it: eight at a time, halves beyond 128."""
    n = len(values)
    if n < 8:
        total = -0.0 if n and isinstance(values[0], float) else 0
        for v in values:
            total = total + v
        return total
    if n <= 128:
        r = list(values[:8])
        for i in range(8, n - n % 8, 8):
            for k in range(8):
                r[k] += values[i + k]
        total = ((r[0] + r[1]) + (r[2] + r[3])) + ((r[4] + r[5]) + (r[6] + r[7]))
        for i in range(n - n % 8, n):
            total += values[i]
        return total
    half = n // 2
    half -= half % 8
    return _pairwise(values[:half]) + _pairwise(values[half:])


def _reduce(a, axis, fold):
    a = asarray(a)
    if axis is None:
        return fold(a._values())
    axis = axis % a.ndim
    shape = a.shape[:axis] + a.shape[axis + 1 :]
    starts = _places(shape, a._strides[:axis] + a._strides[axis + 1 :], a._offset)
    stride = a._strides[axis]
    lines = [[a._memory[start + i * stride] for i in range(a.shape[axis])] for start in starts]
    values = [fold(line) for line in lines]
    return _out(values, shape, _kind_of(values[0]) if values else a._kind)



def sum(a, axis=None):
    return _reduce(a, axis, _pairwise)


def mean(a, axis=None):
    return _reduce(a, axis, lambda values: _pairwise(values) / len(values))


def var(a, axis=None):
    def fold(values):
        middle = _pairwise(values) / len(values)
        return _pairwise([(v - middle) * (v - middle) for v in values]) / len(values)

    return _reduce(a, axis, fold)


def std(a, axis=None):
    return sqrt(var(a, axis))


def prod(a, axis=None):
    def fold(values):
        product = 1
        for v in values:
            product = product * v
        return product

    return _reduce(a, axis, fold)


def _extreme(better):
    def fold(values):
        if not values:
            raise ValueError('zero-size array to reduction operation has no identity')
        best = values[0]
        for v in values:
            if v != v:
                return v
            if better(v, best):
                best = v
        return best

    return lambda a, axis=None: _reduce(a, axis, fold)


max = amax = _extreme(lambda v, best: v > best)
min = amin = _extreme(lambda v, best: v < best)


def argmax(a):
    values = asarray(a)._values()
    return values.index(max(values))


def argmin(a):
    values = asarray(a)._values()
    return values.index(min(values))


def any(a):
    return True in [bool(v) for v in asarray(a)._values()]


def all(a):
    return False not in [bool(v) for v in asarray(a)._values()]


def cumsum(a):
    out, total = [], 0
    for v in asarray(a)._values():
        total = total + v
        out.append(total)
    return array(out)


def cumprod(a):
    out, total = [], 1
    for v in asarray(a)._values():
        total = total * v
        out.append(total)
    return array(out)


def diff(a):
    a = asarray(a)
    return a[1:] - a[:-1]


def dot(a, b):
    a, b = asarray(a), asarray(b)
    if not a.shape or not b.shape:
        return multiply(a, b)
    if a.shape[-1] != b.shape[0]:
        raise ValueError('shapes %s and %s not aligned: %d (dim %d) != %d (dim 0)' % (_tuple_text(a.shape), _tuple_text(b.shape), a.shape[-1], a.ndim - 1, b.shape[0]))
    rows = [a] if a.ndim == 1 else list(a)
    columns = [b] if b.ndim == 1 else list(b.T)
    values = []
    for row in rows:
        for column in columns:
            total = 0
            for x, y in zip(row._values(), column._values()):
                total = total + x * y
            values.append(total)
    shape = a.shape[:-1] + b.shape[1:]
    return _out(values, shape, _kind_of(values[0]))


def outer(a, b):
    return asarray(a).reshape(-1, 1) * asarray(b).reshape(1, -1)


def concatenate(parts):
    parts = [asarray(part) for part in parts]
    out = []
    for part in parts:
        out.extend(part.tolist())
    return array(out)


def stack(parts):
    return array([asarray(part).tolist() for part in parts])


vstack = stack


def append(a, values):
    return concatenate([asarray(a).ravel(), asarray(values).reshape(-1)])


def allclose(a, b, rtol=1e-05, atol=1e-08):
    return all(isclose(a, b, rtol, atol))


def isclose(a, b, rtol=1e-05, atol=1e-08):
    def near(x, y):
        return x == y or (isfinite(y) and (-(x - y) if x < y else x - y) <= atol + rtol * (-y if y < 0 else y))

    return _binary(near, 'b')(a, b)


def array_equal(a, b):
    a, b = asarray(a), asarray(b)
    return a.shape == b.shape and all(equal(a, b))


class _Linalg:
    @staticmethod
    def norm(a):
        return math.sqrt(_pairwise([v * v for v in asarray(a)._values()]))


linalg = _Linalg()


class _Random:
    """NumPy's legacy generator: the same numbers from the same seed."""

    def seed(self, seed=None):
        _site.seed(0 if seed is None else seed)

    def _many(self, draw, size):
        if size is None:
            return draw(1)[0]
        shape = _sides(size)
        return ndarray([float(v) for v in draw(_size(shape))], shape, 'f')

    def normal(self, loc=0.0, scale=1.0, size=None):
        return self._many(lambda n: [loc + scale * float(v) for v in _site.normals(n).split()], size)

    def randn(self, *shape):
        return self.normal(0.0, 1.0, shape or None)

    def standard_normal(self, size=None):
        return self.normal(0.0, 1.0, size)

    def rand(self, *shape):
        return self.uniform(0.0, 1.0, shape or None)

    def random(self, size=None):
        return self.uniform(0.0, 1.0, size)

    def uniform(self, low=0.0, high=1.0, size=None):
        return self._many(lambda n: [low + (high - low) * float(v) for v in _site.uniforms(n).split()], size)


random = _Random()


class errstate:
    def __init__(self, **kinds):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return False


def seterr(**kinds):
    return {}


def set_printoptions(**options):
    pass


def _in_place(method, apply):
    """x *= y and its like, for which MicroPython asks no class."""

    def assign(x, y):
        return x._become(asarray(method(x, y))) if isinstance(x, ndarray) else apply(x, y)

    return assign


_imul = _in_place(multiply, lambda x, y: x * y)
_itruediv = _in_place(divide, lambda x, y: x / y)
_ipow = _in_place(power, lambda x, y: x**y)
_ifloordiv = _in_place(floor_divide, lambda x, y: x // y)
_imod = _in_place(mod, lambda x, y: x % y)
