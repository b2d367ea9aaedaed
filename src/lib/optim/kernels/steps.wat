;; The rules of ratio.ts and linear.ts on two parameters at a time. `npm run wasm` assembles this into steps-wasm.ts.
;; The numbers that all parameters share lie at address 0, eight bytes each, as shared.ts numbers them: 0 keepA, 8 takeA,
;; 16 keepB, 24 takeB, 32 l2, 40 left, 48 ofA, 56 inside, 64 outside, 72 ofG, 80 ofOut. A JavaScript call would put each
;; into a box. Every operation stands in the order of the rule's loop, and SIMD rounds as scalars do: the digits are the same.
;; Arrays are padded to four parameters; $end is where x ends, and $l2 says whether weight decay is added to gradients.
(module
  (memory (export "memory") 1)

  ;; 1 where all gradients are finite: 0·g is ±0 for a finite g and NaN for any other, whose bits remain.
  (func (export "finite") (param $g i32) (param $end i32) (result i32)
    (local $zero v128) (local $bits v128)
    (loop $check
      (local.set $bits (v128.or (local.get $bits) (v128.or
        (f64x2.mul (local.get $zero) (v128.load (local.get $g)))
        (f64x2.mul (local.get $zero) (v128.load offset=16 (local.get $g))))))
      (br_if $check (i32.lt_u
        (local.tee $g (i32.add (local.get $g) (i32.const 32)))
        (local.get $end))))
    (i64x2.all_true (f64x2.eq (local.get $bits) (local.get $zero))))

  ;; $mode: 0 root, 1 largest, 2 flat, 3 spread. $a is 0 where it is not kept.
  (func (export "ratio")
    (param $x i32) (param $g i32) (param $b i32) (param $a i32) (param $end i32) (param $mode i32) (param $l2 i32)
    (local $gi v128) (local $xi v128) (local $ai v128) (local $bi v128) (local $take v128) (local $below v128)
    (loop $next
      (local.set $xi (v128.load (local.get $x)))
      (local.set $gi (v128.load (local.get $g)))
      (if (local.get $l2)
        (then (local.set $gi (f64x2.add (local.get $gi) (f64x2.mul (v128.load64_splat offset=32 (i32.const 0)) (local.get $xi))))))
      (local.set $bi (f64x2.mul (v128.load64_splat offset=16 (i32.const 0)) (v128.load (local.get $b))))
      (if (i32.eq (local.get $mode) (i32.const 1))
        (then
          (local.set $below (local.tee $bi
            (f64x2.pmax (local.get $bi) (f64x2.add (f64x2.abs (local.get $gi)) (v128.load64_splat offset=56 (i32.const 0)))))))
        (else
          (local.set $bi (f64x2.add (local.get $bi)
            (f64x2.mul (v128.load64_splat offset=24 (i32.const 0)) (f64x2.mul (local.get $gi) (local.get $gi)))))
          (if (i32.eqz (local.get $mode)) (then
            (local.set $below (f64x2.sqrt (f64x2.add (local.get $bi) (v128.load64_splat offset=56 (i32.const 0)))))))))
      (v128.store (local.get $b) (local.get $bi))
      (if (local.get $a) (then
        (local.set $ai (v128.load (local.get $a)))
        (local.set $take (local.get $gi))
        (if (i32.eq (local.get $mode) (i32.const 3)) (then
          (local.set $gi (f64x2.mul (local.get $gi) (f64x2.sqrt (f64x2.div
            (f64x2.add (local.get $ai) (v128.load64_splat offset=56 (i32.const 0)))
            (f64x2.add (local.get $bi) (v128.load64_splat offset=56 (i32.const 0)))))))
          (local.set $take (f64x2.mul (local.get $gi) (local.get $gi)))))
        (v128.store (local.get $a) (local.tee $ai (f64x2.add
          (f64x2.mul (v128.load64_splat offset=0 (i32.const 0)) (local.get $ai))
          (f64x2.mul (v128.load64_splat offset=8 (i32.const 0)) (local.get $take)))))
        (local.set $a (i32.add (local.get $a) (i32.const 16)))))
      (v128.store (local.get $x) (f64x2.sub
        (f64x2.mul (v128.load64_splat offset=40 (i32.const 0)) (local.get $xi))
        (f64x2.mul (v128.load64_splat offset=80 (i32.const 0)) (f64x2.div
          (f64x2.add
            (f64x2.mul (v128.load64_splat offset=72 (i32.const 0)) (local.get $gi))
            (f64x2.mul (v128.load64_splat offset=48 (i32.const 0)) (local.get $ai)))
          (f64x2.add (local.get $below) (v128.load64_splat offset=64 (i32.const 0)))))))
      (local.set $b (i32.add (local.get $b) (i32.const 16)))
      (local.set $g (i32.add (local.get $g) (i32.const 16)))
      (br_if $next (i32.lt_u
        (local.tee $x (i32.add (local.get $x) (i32.const 16)))
        (local.get $end)))))

  ;; $mode: 0 the way, 1 its sign: the sign's bit on ofA, or 0. Four parameters at a time: memory alone is slower.
  (func (export "linear")
    (param $x i32) (param $g i32) (param $b i32) (param $a i32) (param $end i32) (param $mode i32) (param $l2 i32)
    (local $gi v128) (local $xi v128) (local $bi v128) (local $way v128) (local $keepA v128) (local $takeA v128)
    (local $zero v128) (local $keepB v128) (local $takeB v128) (local $left v128) (local $ofA v128)
    (local.set $keepA (v128.load64_splat offset=0 (i32.const 0)))
    (local.set $takeA (v128.load64_splat offset=8 (i32.const 0)))
    (local.set $keepB (v128.load64_splat offset=16 (i32.const 0)))
    (local.set $takeB (v128.load64_splat offset=24 (i32.const 0)))
    (local.set $left (v128.load64_splat offset=40 (i32.const 0)))
    (local.set $ofA (v128.load64_splat offset=48 (i32.const 0)))
    (loop $next
      (local.set $xi (v128.load (local.get $x)))
      (local.set $gi (v128.load (local.get $g)))
      (if (local.get $l2)
        (then (local.set $gi (f64x2.add (local.get $gi) (f64x2.mul (v128.load64_splat offset=32 (i32.const 0)) (local.get $xi))))))
      (local.set $bi (v128.load (local.get $b)))
      (local.set $way (f64x2.add
        (f64x2.mul (local.get $keepA) (local.get $bi))
        (f64x2.mul (local.get $takeA) (local.get $gi))))
      (v128.store (local.get $b) (f64x2.add
        (f64x2.mul (local.get $keepB) (local.get $bi))
        (f64x2.mul (local.get $takeB) (local.get $gi))))
      (if (local.get $mode)
        (then (local.set $way (v128.and
          (f64x2.ne (local.get $way) (local.get $zero))
          (v128.or (local.get $ofA) (v128.and (local.get $way) (f64x2.neg (local.get $zero)))))))
        (else (local.set $way (f64x2.mul (local.get $ofA) (local.get $way)))))
      (v128.store (local.get $x) (f64x2.sub
        (f64x2.mul (local.get $left) (local.get $xi))
        (local.get $way)))
      (local.set $xi (v128.load offset=16 (local.get $x)))
      (local.set $gi (v128.load offset=16 (local.get $g)))
      (if (local.get $l2)
        (then (local.set $gi (f64x2.add (local.get $gi) (f64x2.mul (v128.load64_splat offset=32 (i32.const 0)) (local.get $xi))))))
      (local.set $bi (v128.load offset=16 (local.get $b)))
      (local.set $way (f64x2.add
        (f64x2.mul (local.get $keepA) (local.get $bi))
        (f64x2.mul (local.get $takeA) (local.get $gi))))
      (v128.store offset=16 (local.get $b) (f64x2.add
        (f64x2.mul (local.get $keepB) (local.get $bi))
        (f64x2.mul (local.get $takeB) (local.get $gi))))
      (if (local.get $mode)
        (then (local.set $way (v128.and
          (f64x2.ne (local.get $way) (local.get $zero))
          (v128.or (local.get $ofA) (v128.and (local.get $way) (f64x2.neg (local.get $zero)))))))
        (else (local.set $way (f64x2.mul (local.get $ofA) (local.get $way)))))
      (v128.store offset=16 (local.get $x) (f64x2.sub
        (f64x2.mul (local.get $left) (local.get $xi))
        (local.get $way)))
      (local.set $b (i32.add (local.get $b) (i32.const 32)))
      (local.set $g (i32.add (local.get $g) (i32.const 32)))
      (br_if $next (i32.lt_u
        (local.tee $x (i32.add (local.get $x) (i32.const 32)))
        (local.get $end))))))
