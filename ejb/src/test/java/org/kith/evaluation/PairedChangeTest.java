package org.kith.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kith.evaluation.Close.assertClose;
import static org.kith.evaluation.Close.numbers;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PairedChangeTest {
    // Computed anew in each test, so that a mutant cannot hide behind a field of the class.
    private static PairedChange twelve() {
        return PairedChange.of(numbers("8,7,9,6,8,7,9,5,8,6,7,9"), numbers("6,6,8,6,7,5,9,5,6,4,7,7"));
    }

    private static PairedChange fifteen() {
        return PairedChange.of(numbers("7,6,8,5,9,7,6,8,7,5,6,9,8,7,6"), numbers("5,6,7,6,6,7,5,6,8,5,4,7,8,6,6"));
    }

    @Test
    void twelve_people_change_as_r_says() {
        var change = twelve();
        assertEquals(12, change.pairs());
        assertEquals(4, change.unchanged());
        assertClose(-1.08333333333333, change.meanChange());
        assertClose(0.90033663737852, change.deviation());
        assertClose(-4.16819286690299, change.t());
        assertEquals(11, change.df());
        assertClose(0.00156749596556824, change.p());
        assertClose(-1.65537994111684, change.low());
        assertClose(-0.511286725549824, change.high());
        assertClose(-1.20325363687036, change.effectZ());
        assertClose(-0.807638967456614, change.effectAverageRaw());
        assertClose(-0.751071780704987, change.effectAverage());
        assertEquals(0, change.ranks().plus());
        assertEquals(36, change.ranks().minus());
        assertEquals(-1, change.ranks().rankBiserial());
        assertClose(0.0078125, change.ranks().p());
        assertTrue(change.ranks().exact());
    }

    @Test
    void fifteen_people_with_ties_and_zeros_change_as_r_says() {
        var change = fifteen();
        assertEquals(15, change.pairs());
        assertEquals(5, change.unchanged());
        assertClose(-0.8, change.meanChange());
        assertClose(1.20712172424443, change.deviation());
        assertClose(-2.56675579167899, change.t());
        assertClose(0.0223778042371411, change.p());
        assertClose(-1.46848172930852, change.low());
        assertClose(-0.131518270691476, change.high());
        assertClose(-0.662733495663611, change.effectZ());
        assertClose(-0.663819054942624, change.effectAverageRaw());
        assertClose(-0.627500007117306, change.effectAverage());
        assertEquals(6, change.ranks().plus());
        assertEquals(49, change.ranks().minus());
        assertClose(-0.781818181818182, change.ranks().rankBiserial());
        assertClose(0.03125, change.ranks().p());
    }

    @Test
    void the_interval_of_the_standardised_change_is_noncentral() {
        var a = EffectSizes.ofEffectZ(twelve());
        assertClose(-1.94083243021815, a.low());
        assertClose(-0.435346333801244, a.high());
        var b = EffectSizes.ofEffectZ(fifteen());
        assertClose(-1.21465112885968, b.low());
        assertClose(-0.0917370406928275, b.high());
    }

    @Test
    void people_with_one_answer_are_counted_and_not_guessed() {
        double none = Double.NaN;
        var change = PairedChange.of(new double[] {8, 7, none, 6, none}, new double[] {6, none, 5, 6, none});
        assertEquals(2, change.pairs());
        assertEquals(3, change.baselines());
        assertEquals(3, change.followups());
        assertEquals(1, change.lost());
        assertEquals(1, change.followupOnly());
        assertEquals(1, change.unchanged());
        assertEquals(7, change.meanBaseline());
        assertEquals(6, change.meanFollowup());
        assertEquals(-1, change.meanChange());
    }

    @Test
    void fewer_than_ten_pairs_have_no_interval_and_fewer_than_thirty_a_warning() {
        double[] before = new double[30];
        double[] after = new double[30];
        Arrays.setAll(after, i -> i % 3);
        var nine = PairedChange.of(Arrays.copyOf(before, 9), Arrays.copyOf(after, 9));
        assertTrue(nine.isTooFew() && nine.isFew());
        assertTrue(Double.isNaN(nine.low()) && Double.isNaN(nine.high()));
        assertTrue(Double.isNaN(EffectSizes.ofEffectZ(nine).low()));
        assertEquals(1, nine.meanChange());
        var ten = PairedChange.of(Arrays.copyOf(before, 10), Arrays.copyOf(after, 10));
        assertFalse(ten.isTooFew());
        assertTrue(ten.low() < 0.9 && ten.high() > 0.9);
        assertTrue(PairedChange.of(Arrays.copyOf(before, 29), Arrays.copyOf(after, 29))
                .isFew());
        assertFalse(PairedChange.of(before, after).isFew());
    }

    @Test
    void what_cannot_be_computed_is_not_a_number() {
        var nobody = PairedChange.of(new double[0], new double[0]);
        assertEquals(0, nobody.pairs());
        assertEquals(0, nobody.df());
        assertTrue(Double.isNaN(nobody.meanChange()) && Double.isNaN(nobody.t()) && Double.isNaN(nobody.p()));
        var one = PairedChange.of(new double[] {3}, new double[] {4});
        assertEquals(1, one.meanChange());
        assertTrue(Double.isNaN(one.deviation()) && Double.isNaN(one.p()) && Double.isNaN(one.effectAverage()));
        var alike = PairedChange.of(new double[] {3, 3, 3}, new double[] {4, 4, 4});
        assertEquals(0, alike.deviation());
        assertTrue(Double.isNaN(alike.t()) && Double.isNaN(alike.p()) && Double.isNaN(alike.effectZ()));
        assertThrows(IllegalArgumentException.class, () -> PairedChange.of(new double[1], new double[2]));
    }

    @Test
    void equal_steps_of_decimals_are_tied_although_computers_differ() {
        var ranks = PairedChange.of(new double[] {19.25, 0, 1.1}, new double[] {22.35, 3.1, -1.9})
                .ranks();
        assertEquals(5, ranks.plus());
        assertEquals(1, ranks.minus());
    }

    @Test
    void the_exact_test_equals_trying_every_pattern_of_signs() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            double[] d =
                    random.ints(1 + random.nextInt(9), -4, 5).asDoubleStream().toArray();
            var ranks = SignedRanks.of(d);
            double[] changed = Arrays.stream(d).filter(v -> v != 0).toArray();
            double least = Math.min(ranks.plus(), ranks.minus());
            int patterns = 1 << changed.length;
            int atMost = 0;
            for (int signs = 0; signs < patterns; signs++) {
                double[] turned = changed.clone();
                for (int i = 0; i < turned.length; i++) {
                    turned[i] = (signs >> i & 1) == 1 ? Math.abs(turned[i]) : -Math.abs(turned[i]);
                }
                if (SignedRanks.of(turned).plus() <= least) atMost++;
            }
            assertClose(Math.min(1, 2.0 * atMost / patterns), ranks.p());
        }
        assertEquals(1, SignedRanks.of(new double[] {0, 0}).p());
        assertEquals(0, SignedRanks.of(new double[] {0, 0}).rankBiserial());
    }

    @Test
    void up_to_two_hundred_changes_are_counted_and_more_are_approximated() {
        double[] series = new double[250];
        for (int i = 0; i < 250; i++) series[i] = (i * 7919L) % 23 - 9;
        double[] changed = Arrays.stream(series).filter(v -> v != 0).toArray();
        var counted = SignedRanks.of(Arrays.copyOf(changed, 200));
        assertTrue(counted.exact());
        assertClose(8.25179561703259e-05, counted.p());
        var approximated = SignedRanks.of(series);
        assertFalse(approximated.exact());
        assertClose(7.88838772759993e-06, approximated.p());
    }

    @Test
    void two_people_are_enough_for_a_test_but_not_for_a_corrected_size() {
        var change = PairedChange.of(new double[] {1, 2}, new double[] {2, 5});
        assertClose(2, change.meanChange());
        assertClose(2, change.t());
        assertEquals(1, change.df());
        assertClose(0.295167235300867, change.p());
        assertClose(1.26491106406735, change.effectAverageRaw());
        assertTrue(Double.isNaN(change.effectAverage()));
        assertEquals(0, change.lost());
    }

    @Test
    void the_correction_for_few_people_is_exact() {
        assertTrue(Double.isNaN(EffectSizes.smallSample(1)));
        assertClose(0.564189583547756, EffectSizes.smallSample(2));
        assertClose(0.723601254558268, EffectSizes.smallSample(3));
        assertClose(0.991249382963744, EffectSizes.smallSample(86));
    }
}
