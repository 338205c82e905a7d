package org.mekiki.curriculum.api.learning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.mekiki.curriculum.internal.learning.LearningProperties;
import org.mekiki.curriculum.internal.outline.LearningObjects;
import org.mekiki.model.Property;
import org.mekiki.model.learning.Activity;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.Attempt;
import org.mekiki.model.learning.AttemptState;
import org.mekiki.model.learning.Cohort;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Enrolment;
import org.mekiki.model.learning.Unit;

/**
 * How far a trainee has come, from the attempts of the enrolment as they are now. Later edits do not change it.
 * <p>
 * A page is done when it was read to its end, an activity when the trainee took part in it, an exercise when all of it was
 * right, an item when it was answered. What an instructor has entered about attendance outweighs what the trainee has
 * ticked. Of several attempts the best one counts; the first ones can be asked for.
 *
 * @since 0.1
 * @noinstantiate
 */
public final class Progress {

	private static final int MINUTE = 60;
	private static final Comparator<Attempt> BY_TIME = Comparator.comparing(Attempt::getStarted,
			Comparator.nullsLast(Comparator.naturalOrder()));

	private final Enrolment enrolment;
	private final Curriculum curriculum;
	private final List<Unit> units;
	private final List<Step> steps;
	private final Map<String, List<Attempt>> attempts = new HashMap<>();
	private final Map<String, Attendance> attendance = new LinkedHashMap<>();
	private final Set<String> done = new HashSet<>();
	private final Set<Unit> finished = new HashSet<>();
	private final Map<String, String> remarks = new LinkedHashMap<>();
	private final long seconds;

	private Progress(Enrolment enrolment) {
		this.enrolment = enrolment;
		curriculum = enrolment.eContainer() instanceof Cohort cohort ? cohort.getCurriculum() : null;
		units = curriculum == null ? List.of() : LearningObjects.units(curriculum);
		steps = curriculum == null ? List.of() : CoursePath.of(curriculum, CoursePath.draw(enrolment));
		List<Attempt> all = enrolment.getAttempts().stream().sorted(BY_TIME).toList();
		all.forEach(this::sort);
		seconds = all.stream().mapToLong(attempt -> Math.max(0, attempt.getSeconds())).sum();
		steps.stream().filter(this::isReached).forEach(step -> done.add(step.id()));
		Set<Unit> open = new HashSet<>();
		steps.stream().filter(step -> !isDone(step)).forEach(step -> open.add(step.unit()));
		steps.stream().map(Step::unit).filter(unit -> !open.contains(unit)).forEach(finished::add);
		for (Property property : enrolment.getProperties()) {
			if (property.getKey() != null && property.getKey().startsWith(LearningProperties.REMARK)) {
				remarks.put(property.getKey().substring(LearningProperties.REMARK.length()), property.getValue());
			}
		}
	}

	/**
	 * Looks at what was recorded so far. On the thread of the model, or on a model that was lent.
	 *
	 * @param enrolment
	 *            of the trainee; one without a curriculum has no steps
	 * @return the progress
	 */
	public static Progress of(Enrolment enrolment) {
		return new Progress(enrolment);
	}

	private void sort(Attempt attempt) {
		if (attempt.getItem() != null) {
			keep(attempt.getItem().getId(), attempt);
		}
		if (attempt.getActivity() != null) {
			keep(attempt.getActivity().getId(), attempt);
			Attendance.of(attempt).ifPresent(entry -> attendance.put(attempt.getActivity().getId(), entry));
		}
		String unit = LearningProperties.get(attempt, LearningProperties.UNIT);
		if (!unit.isEmpty()) {
			keep(unit, attempt);
		}
	}

	private void keep(String id, Attempt attempt) {
		attempts.computeIfAbsent(id, none -> new ArrayList<>()).add(attempt);
	}

	private boolean isReached(Step step) {
		Attendance entered = step.activity() == null ? null : attendance.get(step.activity().getId());
		if (step.kind() == Step.Kind.ACTIVITY && entered != null) {
			return entered.tookPart();
		}
		return attempts(step).stream().anyMatch(attempt -> attempt.getState() == AttemptState.PASSED
				|| step.kind() == Step.Kind.ITEM && attempt.getState() != AttemptState.STARTED);
	}

	/**
	 * Whose progress it is.
	 *
	 * @return the enrolment
	 */
	public Enrolment enrolment() {
		return enrolment;
	}

	/**
	 * What is learned.
	 *
	 * @return null if the cohort has none
	 */
	public Curriculum curriculum() {
		return curriculum;
	}

	/**
	 * The way through the curriculum.
	 *
	 * @return first to last
	 */
	public List<Step> steps() {
		return steps;
	}

	/**
	 * The units of the curriculum.
	 *
	 * @return in the order of the outline
	 */
	public List<Unit> units() {
		return units;
	}

	/**
	 * Whether a step is done.
	 *
	 * @param step
	 *            one of {@link #steps()}
	 * @return false if it is still to be done
	 */
	public boolean isDone(Step step) {
		return done.contains(step.id());
	}

	/**
	 * Number of steps that are done.
	 *
	 * @return zero or more
	 */
	public int stepsDone() {
		return done.size();
	}

	/**
	 * Whether all steps of a unit are done.
	 *
	 * @param unit
	 *            one of {@link #units()}
	 * @return false if something is left, and for a unit without steps
	 */
	public boolean isFinished(Unit unit) {
		return finished.contains(unit);
	}

	/**
	 * Whether the units that come before a unit are finished.
	 *
	 * @param unit
	 *            one of {@link #units()}
	 * @return false if a prerequisite of the curriculum is not finished
	 */
	public boolean isReady(Unit unit) {
		return unit.getPrerequisites().stream().filter(units::contains).allMatch(this::isFinished);
	}

	/**
	 * The units of which all steps are done.
	 *
	 * @return in the order of the outline
	 */
	public List<Unit> finishedUnits() {
		return units.stream().filter(finished::contains).toList();
	}

	/**
	 * Whether everything is done.
	 *
	 * @return false for a curriculum without steps
	 */
	public boolean isComplete() {
		return !steps.isEmpty() && next().isEmpty();
	}

	/**
	 * What to do next: the first step that is not done of a unit that is ready, else the first that is not done.
	 *
	 * @return empty if everything is done
	 */
	public Optional<Step> next() {
		return steps.stream().filter(step -> !isDone(step) && isReady(step.unit())).findFirst()
				.or(() -> steps.stream().filter(step -> !isDone(step)).findFirst());
	}

	/**
	 * Attempts at a step.
	 *
	 * @param step
	 *            one of {@link #steps()}
	 * @return by time
	 */
	public List<Attempt> attempts(Step step) {
		return attempts.getOrDefault(step.id(), List.of());
	}

	/**
	 * Attempts at an item, also if it is not among the steps any more.
	 *
	 * @param item
	 *            of the model
	 * @return by time
	 */
	public List<Attempt> attempts(AssessmentItem item) {
		return attempts.getOrDefault(item.getId(), List.of());
	}

	/**
	 * The points that count for an item: those of the best attempt.
	 *
	 * @param item
	 *            of the model
	 * @return empty if no attempt is marked
	 */
	public Optional<BigDecimal> points(AssessmentItem item) {
		return marked(item).stream().map(Attempt::getPoints).max(Comparator.naturalOrder());
	}

	/**
	 * The points of the first attempt at an item, before anything was explained.
	 *
	 * @param item
	 *            of the model
	 * @return empty if no attempt is marked
	 */
	public Optional<BigDecimal> firstPoints(AssessmentItem item) {
		return marked(item).stream().map(Attempt::getPoints).findFirst();
	}

	private List<Attempt> marked(AssessmentItem item) {
		return attempts(item).stream().filter(attempt -> attempt.getPoints() != null
				&& (attempt.getState() == AttemptState.PASSED || attempt.getState() == AttemptState.FAILED)).toList();
	}

	/**
	 * All points that count.
	 *
	 * @return sum over the items among the steps
	 */
	public BigDecimal points() {
		return items().stream().map(item -> points(item).orElse(BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/**
	 * The points that could be had.
	 *
	 * @return sum over the items among the steps
	 */
	public int maximum() {
		return items().stream().mapToInt(AssessmentItem::getPoints).sum();
	}

	private List<AssessmentItem> items() {
		return steps.stream().map(Step::item).filter(item -> item != null).toList();
	}

	/**
	 * Answers that wait for somebody to mark them.
	 *
	 * @return by time
	 */
	public List<Attempt> waiting() {
		return enrolment.getAttempts().stream()
				.filter(attempt -> attempt.getItem() != null && attempt.getState() == AttemptState.SUBMITTED).sorted(BY_TIME).toList();
	}

	/**
	 * What was entered last about taking part in an activity.
	 *
	 * @param activity
	 *            of the model
	 * @return empty if nothing was entered
	 */
	public Optional<Attendance> attendance(Activity activity) {
		return Optional.ofNullable(attendance.get(activity.getId()));
	}

	/**
	 * What was entered about taking part, by identifier of the activity.
	 *
	 * @return a new map
	 */
	public Map<String, Attendance> attendance() {
		return new LinkedHashMap<>(attendance);
	}

	/**
	 * How long the curriculum is planned to take.
	 *
	 * @return minutes of the activities among the steps
	 */
	public int plannedMinutes() {
		return steps.stream().mapToInt(Step::minutes).sum();
	}

	/**
	 * How long what is done was planned to take.
	 *
	 * @return minutes of the activities whose steps are done
	 */
	public int finishedMinutes() {
		return steps.stream().filter(this::isDone).mapToInt(Step::minutes).sum();
	}

	/**
	 * How long the trainee has worked in the workbench.
	 *
	 * @return whole minutes
	 */
	public long minutesSpent() {
		return seconds / MINUTE;
	}

	/**
	 * What the trainee says about steps, to their authors.
	 *
	 * @return by identifier of the step; a new map
	 */
	public Map<String, String> remarks() {
		return new LinkedHashMap<>(remarks);
	}

	/**
	 * The trainee's own notes on a unit.
	 *
	 * @param unit
	 *            of the model
	 * @return empty if there are none
	 */
	public String note(Unit unit) {
		return LearningProperties.get(enrolment, LearningProperties.NOTE + unit.getId());
	}
}
