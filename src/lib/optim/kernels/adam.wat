;; Adam on two parameters at a time. `npm run wasm` assembles this into adam-wasm.ts.
;; Every operation stands in the order of adam.ts, and SIMD rounds as scalars do: the digits are the same.
(module
  (memory (export "memory") 1)
  (func (export "adam")
    (param $n i32) ;; even: the caller pads with a zero
    (param $beta1 f64) (param $take1 f64) (param $beta2 f64) (param $take2 f64)
    (param $l2 f64) (param $shrink f64) (param $scale f64) (param $inside f64) (param $outside f64)
    (result i32) ;; 0, with nothing written, where a gradient is not finite
    (local $bytes i32) (local $i i32) (local $g v128) (local $x v128) (local $m v128) (local $v v128)
    (local $sum v128) (local $sum2 v128)
    (local $vBeta1 v128) (local $vTake1 v128) (local $vBeta2 v128) (local $vTake2 v128)
    (local $vL2 v128) (local $vShrink v128) (local $vScale v128) (local $vInside v128) (local $vOutside v128)
    (local $atG i32) (local $atM i32) (local $atV i32)

    ;; x, g, m and v lie one after the other
    (local.set $bytes (i32.shl (local.get $n) (i32.const 3)))
    (local.set $atG (local.get $bytes))
    (local.set $atM (i32.add (local.get $atG) (local.get $bytes)))
    (local.set $atV (i32.add (local.get $atM) (local.get $bytes)))

    ;; 0·g is 0 for a finite g and NaN for any other; two sums, since each must wait for its last addition
    (block $checked (loop $check
      (br_if $checked (i32.ge_u (local.get $i) (local.get $bytes)))
      (local.set $sum (f64x2.add (local.get $sum)
        (f64x2.mul (v128.const f64x2 0 0) (v128.load (i32.add (local.get $atG) (local.get $i))))))
      (local.set $i (i32.add (local.get $i) (i32.const 16)))
      (br_if $checked (i32.ge_u (local.get $i) (local.get $bytes)))
      (local.set $sum2 (f64x2.add (local.get $sum2)
        (f64x2.mul (v128.const f64x2 0 0) (v128.load (i32.add (local.get $atG) (local.get $i))))))
      (local.set $i (i32.add (local.get $i) (i32.const 16)))
      (br $check)))
    (local.set $sum (f64x2.add (local.get $sum) (local.get $sum2)))
    (if (f64.ne (f64.add (f64x2.extract_lane 0 (local.get $sum)) (f64x2.extract_lane 1 (local.get $sum))) (f64.const 0))
      (then (return (i32.const 0))))

    (local.set $vBeta1 (f64x2.splat (local.get $beta1)))
    (local.set $vTake1 (f64x2.splat (local.get $take1)))
    (local.set $vBeta2 (f64x2.splat (local.get $beta2)))
    (local.set $vTake2 (f64x2.splat (local.get $take2)))
    (local.set $vL2 (f64x2.splat (local.get $l2)))
    (local.set $vShrink (f64x2.splat (local.get $shrink)))
    (local.set $vScale (f64x2.splat (local.get $scale)))
    (local.set $vInside (f64x2.splat (local.get $inside)))
    (local.set $vOutside (f64x2.splat (local.get $outside)))

    (local.set $i (i32.const 0))
    (block $done (loop $next
      (br_if $done (i32.ge_u (local.get $i) (local.get $bytes)))
      (local.set $x (v128.load (local.get $i)))
      (local.set $g (v128.load (i32.add (local.get $atG) (local.get $i))))
      (if (f64.ne (local.get $l2) (f64.const 0))
        (then (local.set $g (f64x2.add (local.get $g) (f64x2.mul (local.get $vL2) (local.get $x))))))
      (local.set $m (f64x2.add
        (f64x2.mul (local.get $vBeta1) (v128.load (i32.add (local.get $atM) (local.get $i))))
        (f64x2.mul (local.get $vTake1) (local.get $g))))
      (local.set $v (f64x2.add
        (f64x2.mul (local.get $vBeta2) (v128.load (i32.add (local.get $atV) (local.get $i))))
        (f64x2.mul (local.get $vTake2) (f64x2.mul (local.get $g) (local.get $g)))))
      (v128.store (i32.add (local.get $atM) (local.get $i)) (local.get $m))
      (v128.store (i32.add (local.get $atV) (local.get $i)) (local.get $v))
      (v128.store (local.get $i) (f64x2.sub
        (f64x2.mul (local.get $vShrink) (local.get $x))
        (f64x2.div
          (f64x2.mul (local.get $vScale) (local.get $m))
          (f64x2.add (f64x2.sqrt (f64x2.add (local.get $v) (local.get $vInside))) (local.get $vOutside)))))
      (local.set $i (i32.add (local.get $i) (i32.const 16)))
      (br $next)))
    (i32.const 1)))
