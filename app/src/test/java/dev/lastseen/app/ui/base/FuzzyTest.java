package dev.lastseen.app.ui.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FuzzyTest {
    @Test
    void refusesTextsThatLackALetter() {
        assertEquals(Fuzzy.NONE, Fuzzy.score("nxq", "Next error"));
    }

    @Test
    void prefersLettersThatBeginWords() {
        assertTrue(Fuzzy.score("ne", "Next error") > Fuzzy.score("ne", "Open a case"));
        assertTrue(Fuzzy.score("sf", "Show findings") > Fuzzy.score("sf", "Close files of"));
    }

    @Test
    void prefersWholeWordsToScatteredLetters() {
        assertTrue(Fuzzy.score("route", "Edit the route") > Fuzzy.score("route", "Records of the utmost age"));
    }

    @Test
    void takesEverythingWhereNothingIsTyped() {
        assertTrue(Fuzzy.score(" ", "Back") >= 0);
    }
}
