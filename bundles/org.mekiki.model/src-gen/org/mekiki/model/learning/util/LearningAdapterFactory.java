/**
 */
package org.mekiki.model.learning.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.mekiki.model.Element;
import org.mekiki.model.Identified;

import org.mekiki.model.learning.Activity;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.Attempt;
import org.mekiki.model.learning.Certificate;
import org.mekiki.model.learning.Cohort;
import org.mekiki.model.learning.Course;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Enrolment;
import org.mekiki.model.learning.Exercise;
import org.mekiki.model.learning.LearningPackage;
import org.mekiki.model.learning.Outcome;
import org.mekiki.model.learning.Unit;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.mekiki.model.learning.LearningPackage
 * @generated
 */
public class LearningAdapterFactory extends AdapterFactoryImpl
{
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static LearningPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LearningAdapterFactory()
	{
		if (modelPackage == null)
		{
			modelPackage = LearningPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object)
	{
		if (object == modelPackage)
		{
			return true;
		}
		if (object instanceof EObject)
		{
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LearningSwitch<Adapter> modelSwitch =
		new LearningSwitch<Adapter>()
		{
			@Override
			public Adapter caseCurriculum(Curriculum object)
			{
				return createCurriculumAdapter();
			}
			@Override
			public Adapter caseOutcome(Outcome object)
			{
				return createOutcomeAdapter();
			}
			@Override
			public Adapter caseCourse(Course object)
			{
				return createCourseAdapter();
			}
			@Override
			public Adapter caseModule(org.mekiki.model.learning.Module object)
			{
				return createModuleAdapter();
			}
			@Override
			public Adapter caseUnit(Unit object)
			{
				return createUnitAdapter();
			}
			@Override
			public Adapter caseActivity(Activity object)
			{
				return createActivityAdapter();
			}
			@Override
			public Adapter caseExercise(Exercise object)
			{
				return createExerciseAdapter();
			}
			@Override
			public Adapter caseAssessmentItem(AssessmentItem object)
			{
				return createAssessmentItemAdapter();
			}
			@Override
			public Adapter caseCohort(Cohort object)
			{
				return createCohortAdapter();
			}
			@Override
			public Adapter caseEnrolment(Enrolment object)
			{
				return createEnrolmentAdapter();
			}
			@Override
			public Adapter caseAttempt(Attempt object)
			{
				return createAttemptAdapter();
			}
			@Override
			public Adapter caseCertificate(Certificate object)
			{
				return createCertificateAdapter();
			}
			@Override
			public Adapter caseIdentified(Identified object)
			{
				return createIdentifiedAdapter();
			}
			@Override
			public Adapter caseElement(Element object)
			{
				return createElementAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object)
			{
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target)
	{
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.mekiki.model.learning.Curriculum <em>Curriculum</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mekiki.model.learning.Curriculum
	 * @generated
	 */
	public Adapter createCurriculumAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mekiki.model.learning.Outcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mekiki.model.learning.Outcome
	 * @generated
	 */
	public Adapter createOutcomeAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mekiki.model.learning.Course <em>Course</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mekiki.model.learning.Course
	 * @generated
	 */
	public Adapter createCourseAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mekiki.model.learning.Module <em>Module</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mekiki.model.learning.Module
	 * @generated
	 */
	public Adapter createModuleAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mekiki.model.learning.Unit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mekiki.model.learning.Unit
	 * @generated
	 */
	public Adapter createUnitAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mekiki.model.learning.Activity <em>Activity</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mekiki.model.learning.Activity
	 * @generated
	 */
	public Adapter createActivityAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mekiki.model.learning.Exercise <em>Exercise</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mekiki.model.learning.Exercise
	 * @generated
	 */
	public Adapter createExerciseAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mekiki.model.learning.AssessmentItem <em>Assessment Item</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mekiki.model.learning.AssessmentItem
	 * @generated
	 */
	public Adapter createAssessmentItemAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mekiki.model.learning.Cohort <em>Cohort</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mekiki.model.learning.Cohort
	 * @generated
	 */
	public Adapter createCohortAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mekiki.model.learning.Enrolment <em>Enrolment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mekiki.model.learning.Enrolment
	 * @generated
	 */
	public Adapter createEnrolmentAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mekiki.model.learning.Attempt <em>Attempt</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mekiki.model.learning.Attempt
	 * @generated
	 */
	public Adapter createAttemptAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mekiki.model.learning.Certificate <em>Certificate</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mekiki.model.learning.Certificate
	 * @generated
	 */
	public Adapter createCertificateAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mekiki.model.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mekiki.model.Identified
	 * @generated
	 */
	public Adapter createIdentifiedAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.mekiki.model.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.mekiki.model.Element
	 * @generated
	 */
	public Adapter createElementAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter()
	{
		return null;
	}

} //LearningAdapterFactory
