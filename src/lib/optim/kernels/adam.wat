;; Adam on two parameters at a time. `npm run wasm` assembles this into adam-wasm.ts.
;; The numbers that all parameters share lie at address 0: a JavaScript call would put each into a box.
;; Every operation stands in the order of adam.ts, and SIMD rounds as scalars do: the digits are the same.
(module
  (memory (export "memory") 1)
  ;; 1 where the n gradients are all finite: 0·g is 0 for a finite g and NaN for any other.
  ;; Two sums, since each must wait for its last addition.
  (func (export "finite") (param $g i32) (param $n i32) (result i32)
    (local $end i32) (local $sum v128) (local $sum2 v128)
    (local.set $end (i32.add (local.get $g) (i32.shl (local.get $n) (i32.const 3))))
    (block $checked (loop $check
      (br_if $checked (i32.ge_u (local.get $g) (local.get $end)))
      (local.set $sum (f64x2.add (local.get $sum)
        (f64x2.mul (v128.const f64x2 0 0) (v128.load (local.get $g)))))
      (local.set $g (i32.add (local.get $g) (i32.const 16)))
      (br_if $checked (i32.ge_u (local.get $g) (local.get $end)))
      (local.set $sum2 (f64x2.add (local.get $sum2)
        (f64x2.mul (v128.const f64x2 0 0) (v128.load (local.get $g)))))
      (local.set $g (i32.add (local.get $g) (i32.const 16)))
      (br $check)))
    (local.set $sum (f64x2.add (local.get $sum) (local.get $sum2)))
    (f64.eq (f64.add (f64x2.extract_lane 0 (local.get $sum)) (f64x2.extract_lane 1 (local.get $sum))) (f64.const 0)))

  (func (export "adam")
    (param $x i32) (param $g i32) (param $m i32) (param $v i32)
    (param $n i32) ;; even: the caller pads
    (local $end i32) (local $gi v128) (local $xi v128) (local $mi v128) (local $vi v128)
    (local $vBeta1 v128) (local $vTake1 v128) (local $vBeta2 v128) (local $vTake2 v128)
    (local $vL2 v128) (local $vShrink v128) (local $vScale v128) (local $vInside v128) (local $vOutside v128)

    (local.set $vBeta1 (v128.load64_splat (i32.const 0)))
    (local.set $vTake1 (v128.load64_splat (i32.const 8)))
    (local.set $vBeta2 (v128.load64_splat (i32.const 16)))
    (local.set $vTake2 (v128.load64_splat (i32.const 24)))
    (local.set $vL2 (v128.load64_splat (i32.const 32)))
    (local.set $vShrink (v128.load64_splat (i32.const 40)))
    (local.set $vScale (v128.load64_splat (i32.const 48)))
    (local.set $vInside (v128.load64_splat (i32.const 56)))
    (local.set $vOutside (v128.load64_splat (i32.const 64)))

    (local.set $end (i32.add (local.get $x) (i32.shl (local.get $n) (i32.const 3))))
    (block $done (loop $next
      (br_if $done (i32.ge_u (local.get $x) (local.get $end)))
      (local.set $xi (v128.load (local.get $x)))
      (local.set $gi (v128.load (local.get $g)))
      (if (f64.ne (f64x2.extract_lane 0 (local.get $vL2)) (f64.const 0))
        (then (local.set $gi (f64x2.add (local.get $gi) (f64x2.mul (local.get $vL2) (local.get $xi))))))
      (local.set $mi (f64x2.add
        (f64x2.mul (local.get $vBeta1) (v128.load (local.get $m)))
        (f64x2.mul (local.get $vTake1) (local.get $gi))))
      (local.set $vi (f64x2.add
        (f64x2.mul (local.get $vBeta2) (v128.load (local.get $v)))
        (f64x2.mul (local.get $vTake2) (f64x2.mul (local.get $gi) (local.get $gi)))))
      (v128.store (local.get $m) (local.get $mi))
      (v128.store (local.get $v) (local.get $vi))
      (v128.store (local.get $x) (f64x2.sub
        (f64x2.mul (local.get $vShrink) (local.get $xi))
        (f64x2.div
          (f64x2.mul (local.get $vScale) (local.get $mi))
          (f64x2.add (f64x2.sqrt (f64x2.add (local.get $vi) (local.get $vInside))) (local.get $vOutside)))))
      (local.set $x (i32.add (local.get $x) (i32.const 16)))
      (local.set $g (i32.add (local.get $g) (i32.const 16)))
      (local.set $m (i32.add (local.get $m) (i32.const 16)))
      (local.set $v (i32.add (local.get $v) (i32.const 16)))
      (br $next)))))
