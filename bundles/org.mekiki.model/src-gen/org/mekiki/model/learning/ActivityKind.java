/**
 */
package org.mekiki.model.learning;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Activity Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Form of a learning activity.
 * <!-- end-model-doc -->
 * @see org.mekiki.model.learning.LearningPackage#getActivityKind()
 * @model annotation="https://mekiki.org/model/text label.en='Activity kind' label.ja='\u6d3b\u52d5\u306e\u7a2e\u985e' doc.ja='\u5b66\u7fd2\u6d3b\u52d5\u306e\u5f62\u3002'"
 * @generated
 */
public enum ActivityKind implements Enumerator
{
	/**
	 * The '<em><b>READING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reading and reflection.
	 * <!-- end-model-doc -->
	 * @see #READING_VALUE
	 * @generated
	 * @ordered
	 */
	READING(0, "READING", "READING"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>LECTURE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lecture.
	 * <!-- end-model-doc -->
	 * @see #LECTURE_VALUE
	 * @generated
	 * @ordered
	 */
	LECTURE(1, "LECTURE", "LECTURE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SEMINAR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seminar or discussion.
	 * <!-- end-model-doc -->
	 * @see #SEMINAR_VALUE
	 * @generated
	 * @ordered
	 */
	SEMINAR(2, "SEMINAR", "SEMINAR"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CASE STUDY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Work on a case.
	 * <!-- end-model-doc -->
	 * @see #CASE_STUDY_VALUE
	 * @generated
	 * @ordered
	 */
	CASE_STUDY(3, "CASE_STUDY", "CASE_STUDY"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>TABLETOP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exercise that plays through a situation.
	 * <!-- end-model-doc -->
	 * @see #TABLETOP_VALUE
	 * @generated
	 * @ordered
	 */
	TABLETOP(4, "TABLETOP", "TABLETOP"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>EXERCISE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Work with the workbench itself.
	 * <!-- end-model-doc -->
	 * @see #EXERCISE_VALUE
	 * @generated
	 * @ordered
	 */
	EXERCISE(5, "EXERCISE", "EXERCISE"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>READING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reading and reflection.
	 * <!-- end-model-doc -->
	 * @see #READING
	 * @model annotation="https://mekiki.org/model/text label.en='Reading' label.ja='\u8b1b\u8aad' doc.ja='\u8aad\u3093\u3067\u8003\u3048\u308b\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int READING_VALUE = 0;

	/**
	 * The '<em><b>LECTURE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lecture.
	 * <!-- end-model-doc -->
	 * @see #LECTURE
	 * @model annotation="https://mekiki.org/model/text label.en='Lecture' label.ja='\u8b1b\u7fa9' doc.ja='\u8b1b\u7fa9\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int LECTURE_VALUE = 1;

	/**
	 * The '<em><b>SEMINAR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seminar or discussion.
	 * <!-- end-model-doc -->
	 * @see #SEMINAR
	 * @model annotation="https://mekiki.org/model/text label.en='Seminar' label.ja='\u6f14\u7fd2' doc.ja='\u6f14\u7fd2\u30fb\u8a0e\u8b70\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int SEMINAR_VALUE = 2;

	/**
	 * The '<em><b>CASE STUDY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Work on a case.
	 * <!-- end-model-doc -->
	 * @see #CASE_STUDY
	 * @model annotation="https://mekiki.org/model/text label.en='Case study' label.ja='\u4e8b\u4f8b\u7814\u7a76' doc.ja='\u4e8b\u4f8b\u306e\u691c\u8a0e\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int CASE_STUDY_VALUE = 3;

	/**
	 * The '<em><b>TABLETOP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exercise that plays through a situation.
	 * <!-- end-model-doc -->
	 * @see #TABLETOP
	 * @model annotation="https://mekiki.org/model/text label.en='Tabletop exercise' label.ja='\u673a\u4e0a\u6f14\u7fd2' doc.ja='\u72b6\u6cc1\u3092\u60f3\u5b9a\u3057\u305f\u673a\u4e0a\u6f14\u7fd2\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int TABLETOP_VALUE = 4;

	/**
	 * The '<em><b>EXERCISE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Work with the workbench itself.
	 * <!-- end-model-doc -->
	 * @see #EXERCISE
	 * @model annotation="https://mekiki.org/model/text label.en='Exercise' label.ja='\u5b9f\u7fd2' doc.ja='\u30ef\u30fc\u30af\u30d9\u30f3\u30c1\u3092\u4f7f\u3063\u305f\u5b9f\u7fd2\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int EXERCISE_VALUE = 5;

	/**
	 * An array of all the '<em><b>Activity Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ActivityKind[] VALUES_ARRAY =
		new ActivityKind[]
		{
			READING,
			LECTURE,
			SEMINAR,
			CASE_STUDY,
			TABLETOP,
			EXERCISE,
		};

	/**
	 * A public read-only list of all the '<em><b>Activity Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ActivityKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Activity Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ActivityKind get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			ActivityKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Activity Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ActivityKind getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			ActivityKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Activity Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ActivityKind get(int value)
	{
		switch (value)
		{
			case READING_VALUE: return READING;
			case LECTURE_VALUE: return LECTURE;
			case SEMINAR_VALUE: return SEMINAR;
			case CASE_STUDY_VALUE: return CASE_STUDY;
			case TABLETOP_VALUE: return TABLETOP;
			case EXERCISE_VALUE: return EXERCISE;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private ActivityKind(int value, String name, String literal)
	{
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue()
	{
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName()
	{
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral()
	{
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		return literal;
	}
	
} //ActivityKind
