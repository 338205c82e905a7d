/** Recording what trainees do. */
package org.mekiki.curriculum.internal.learning;
